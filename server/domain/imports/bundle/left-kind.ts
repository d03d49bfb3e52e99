/** What a file that came together with others and is left may be. */
export type LeftKind =
  | 'archive'
  | 'calendar'
  | 'damaged'
  | 'empty'
  | 'google-data'
  | 'linkedin-activity'
  | 'linkedin-endorsements'
  | 'linkedin-invitations'
  | 'linkedin-messages'
  | 'linkedin-profile'
  | 'mail'
  | 'media'
  | 'not-asked'
  | 'page'
  | 'special'
  | 'system'
  | 'too-large'
  | 'unknown'
  | 'unreadable'
  | 'unsure-table'

const NOT_UNDERSTOOD: readonly LeftKind[] = ['archive', 'damaged', 'too-large', 'unknown', 'unreadable', 'unsure-table']

/** Whether we know what the file is, and that no contacts are in it. */
export function isUnderstood(kind: LeftKind): boolean {
  return !NOT_UNDERSTOOD.includes(kind)
}
