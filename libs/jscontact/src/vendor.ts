/** Kinds of business contact: the keys of `contactKinds`, or any free text. */
export const contactKindsProperty = 'lazo.app:contactKinds'

/** Lines of business: the keys are free text. */
export const sectorsProperty = 'lazo.app:sectors'

/** Columns and fields without a place of their own: text by the label the source gave them. */
export const customProperty = 'lazo.app:custom'

/** Days other than birth, death and wedding. */
export const datesProperty = 'lazo.app:dates'

/** The day two people connected on LinkedIn, `YYYY-MM-DD`. */
export const connectedOnProperty = 'lazo.app:connectedOn'

/** The contact kinds the product knows by name, in the order it lists them. */
export const knownContactKinds = [
  'customer',
  'supplier',
  'prospect',
  'partner',
  'colleague',
  'former-colleague',
  'authority',
  'press',
] as const

/** One of the contact kinds the product knows by name. */
export type KnownContactKind = (typeof knownContactKinds)[number]
