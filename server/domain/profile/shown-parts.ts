/**
 * What of a member's card a public page may show, as it is listed. `private` is no part by itself: it adds those phones, addresses
 * and so on that the card calls private, which are left out otherwise.
 */
export const SHOWN_PARTS = [
  'photo',
  'pronouns',
  'organization',
  'phones',
  'emails',
  'addresses',
  'links',
  'profiles',
  'birthday',
  'interests',
  'private',
] as const

/** A part that a public page may show. */
export type ShownPart = (typeof SHOWN_PARTS)[number]

/** Whether a text names such a part. */
export function isShownPart(text: string): text is ShownPart {
  return (SHOWN_PARTS as readonly string[]).includes(text)
}
