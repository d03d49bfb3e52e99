/** The registered values of every enumerated property, by property (RFC 9553 §3.7.3, §3.7.4). */

/** Card: `version` (§2.1.2; 2.0 is RFC 9982). */
export const versions = ['1.0', '2.0'] as const

/** Card: `kind` (§2.1.4). */
export const cardKinds = ['individual', 'group', 'org', 'location', 'device', 'application'] as const

/** `contexts` of everything but addresses (§1.5.1). */
export const contexts = ['private', 'work'] as const

/** Address: `contexts` (§2.5.1.1). */
export const addressContexts = ['private', 'work', 'billing', 'delivery'] as const

/** Relation: `relation` (§2.1.8). */
export const relationTypes = [
  'acquaintance',
  'agent',
  'child',
  'co-resident',
  'co-worker',
  'colleague',
  'contact',
  'crush',
  'date',
  'emergency',
  'friend',
  'kin',
  'me',
  'met',
  'muse',
  'neighbor',
  'parent',
  'sibling',
  'spouse',
  'sweetheart',
] as const

/** Name and Address: `phoneticSystem` (§1.5.4). */
export const phoneticSystems = ['ipa', 'jyut', 'piny'] as const

/** NameComponent: `kind`, and the keys of Name `sortAs` (§2.2.1.2). */
export const nameComponentKinds = [
  'title',
  'given',
  'given2',
  'surname',
  'surname2',
  'credential',
  'generation',
  'separator',
] as const

/** AddressComponent: `kind` (§2.5.1.2). */
export const addressComponentKinds = [
  'room',
  'apartment',
  'floor',
  'building',
  'number',
  'name',
  'block',
  'subdistrict',
  'district',
  'locality',
  'region',
  'postcode',
  'country',
  'direction',
  'landmark',
  'postOfficeBox',
  'separator',
] as const

/** SpeakToAs: `grammaticalGender` (§2.2.4). */
export const grammaticalGenders = ['animate', 'common', 'feminine', 'inanimate', 'masculine', 'neuter'] as const

/** Title: `kind` (§2.2.5). */
export const titleKinds = ['title', 'role'] as const

/** Phone: `features` (§2.3.3). */
export const phoneFeatures = ['mobile', 'voice', 'text', 'video', 'main-number', 'textphone', 'fax', 'pager'] as const

/** Calendar: `kind` (§2.4.1). */
export const calendarKinds = ['calendar', 'freeBusy'] as const

/** Directory: `kind` (§2.6.2). */
export const directoryKinds = ['directory', 'entry'] as const

/** Link: `kind` (§2.6.3). */
export const linkKinds = ['contact'] as const

/** Media: `kind` (§2.6.4). */
export const mediaKinds = ['photo', 'sound', 'logo'] as const

/** Anniversary: `kind` (§2.8.1). */
export const anniversaryKinds = ['birth', 'death', 'wedding'] as const

/** PartialDate: `calendarScale`, the calendars of the Common Locale Data Repository (§2.8.1, RFC 7529 §4). */
export const calendarScales = [
  'buddhist',
  'chinese',
  'coptic',
  'dangi',
  'ethioaa',
  'ethiopic',
  'ethiopic-amete-alem',
  'gregorian',
  'gregory',
  'hebrew',
  'indian',
  'islamic',
  'islamic-civil',
  'islamic-rgsa',
  'islamic-tbla',
  'islamic-umalqura',
  'islamicc',
  'iso8601',
  'japanese',
  'persian',
  'roc',
] as const

/** PersonalInfo: `kind` (§2.8.4). */
export const personalInfoKinds = ['expertise', 'hobby', 'interest'] as const

/** PersonalInfo: `level` (§2.8.4). */
export const personalInfoLevels = ['high', 'medium', 'low'] as const
