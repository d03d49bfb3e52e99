/** The parts of a card that one may want in an export or not, and the properties each stands for. */
export const EXPORT_FIELDS = {
  names: ['name', 'nicknames'],
  emails: ['emails', 'lazo.app:mailings'],
  phones: ['phones'],
  addresses: ['addresses'],
  organizations: [
    'organizations',
    'titles',
    'lazo.app:positions',
    'lazo.app:taxIds',
    'lazo.app:functions',
    'lazo.app:seniority',
  ],
  notes: ['notes'],
  dates: ['anniversaries', 'lazo.app:dates', 'lazo.app:connectedOn'],
  photos: ['media'],
  labels: ['keywords', 'lazo.app:contactKinds', 'lazo.app:sectors', 'lazo.app:stages', 'lazo.app:favorite'],
  online: ['onlineServices', 'links', 'calendars', 'schedulingAddresses', 'cryptoKeys', 'directories'],
  personal: ['personalInfo', 'relatedTo', 'preferredLanguages', 'speakToAs'],
  /** And every property that nobody knows. */
  custom: ['lazo.app:custom', 'vCardProps'],
} as const satisfies Record<string, readonly string[]>

/** One of these parts. */
export type ExportField = keyof typeof EXPORT_FIELDS

/** What every card keeps: without it nobody knows what it is, nor meets it again. */
export const IDENTITY: readonly string[] = [
  '@type',
  'version',
  'uid',
  'kind',
  'created',
  'updated',
  'language',
  'members',
  'prodId',
  'localizations',
]
