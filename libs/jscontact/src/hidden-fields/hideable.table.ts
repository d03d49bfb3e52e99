/** A part of cards that a book may hide from some of its readers. */
export interface HideablePart {
  /** The properties that hold it. */
  readonly properties: readonly string[]
  /** Only entries said to be private (RFC 9553 §1.5.1); all when absent. */
  readonly isPrivateOnly?: true
  /** Lines of a vCard that were kept as they came, and may say it too. */
  readonly lines: readonly string[]
}

/** The parts of cards that may be hidden, in the order they are listed. The name, the organisation and labels always show. */
export const HIDEABLE = {
  'private-phones': { properties: ['phones'], isPrivateOnly: true, lines: ['tel'] },
  phones: { properties: ['phones'], lines: ['tel'] },
  'private-emails': { properties: ['emails', 'lazo.app:mailings'], isPrivateOnly: true, lines: ['email'] },
  emails: { properties: ['emails', 'lazo.app:mailings'], lines: ['email'] },
  'private-addresses': { properties: ['addresses'], isPrivateOnly: true, lines: ['adr', 'label', 'geo', 'tz'] },
  addresses: { properties: ['addresses'], lines: ['adr', 'label', 'geo', 'tz'] },
  dates: {
    properties: ['anniversaries', 'lazo.app:dates', 'lazo.app:connectedOn'],
    lines: ['bday', 'birthdate', 'anniversary', 'deathdate', 'x-anniversary', 'x-evolution-anniversary', 'x-abdate'],
  },
  notes: { properties: ['notes'], lines: ['note'] },
  photo: { properties: ['media'], lines: ['photo', 'logo', 'sound', 'x-image-hash'] },
  online: {
    properties: ['onlineServices', 'links', 'calendars', 'schedulingAddresses', 'cryptoKeys', 'directories'],
    lines: ['url', 'impp', 'x-socialprofile', 'socialprofile', 'key', 'caluri', 'caladruri', 'fburl', 'contact-uri'],
  },
  personal: {
    properties: ['personalInfo', 'relatedTo', 'speakToAs', 'preferredLanguages'],
    lines: [
      'related',
      'gender',
      'gramgender',
      'hobby',
      'interest',
      'expertise',
      'x-abrelatednames',
      'x-spouse',
      'lang',
    ],
  },
  'tax-ids': { properties: ['lazo.app:taxIds'], lines: [] },
  custom: { properties: ['lazo.app:custom'], lines: [] },
} as const satisfies Record<string, HideablePart>

/** One of these parts. */
export type HideableName = keyof typeof HIDEABLE

/** What stands before the label of one field of one's own: `custom:Room`. */
export const ONE_CUSTOM = 'custom:'
