/** What people give each other in an interaction. */
export const CONTRIBUTION_KINDS = [
  'help',
  'introduction',
  'advice',
  'information',
  'attention',
  'business',
  'gift',
  'endorsement',
  'thanks',
  'learned',
  'taught',
] as const

/** One of them. */
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number]

/** Seen from the member: something given, something received, or something asked for that may never come. */
export type ContributionWay = 'given' | 'received' | 'asked'

/** One thing given, received or asked for in an interaction. */
export interface Contribution {
  readonly kind: ContributionKind
  readonly way: ContributionWay
  /** Thanks were said for it by themselves. */
  readonly isThanked?: boolean
}
