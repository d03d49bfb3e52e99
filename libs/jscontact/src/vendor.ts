/** Kinds of business contact: the keys of `contactKinds`, or any free text. */
export const contactKindsProperty = 'lazo.app:contactKinds'

/** Lines of business: the keys are free text. */
export const sectorsProperty = 'lazo.app:sectors'

/** What somebody does in an organization: the keys of `knownFunctions`, or any free text. */
export const functionsProperty = 'lazo.app:functions'

/** How high somebody stands in an organization: one of `knownSeniorities`, or any free text. */
export const seniorityProperty = 'lazo.app:seniority'

/** What a person is and was to the organization, by id, each since a day; `stagesOf` puts them in order. */
export const stagesProperty = 'lazo.app:stages'

/** Columns and fields without a place of their own: text by the label the source gave them. */
export const customProperty = 'lazo.app:custom'

/** Days other than birth, death and wedding. */
export const datesProperty = 'lazo.app:dates'

/** The day two people connected on LinkedIn, `YYYY-MM-DD`. */
export const connectedOnProperty = 'lazo.app:connectedOn'

/** Whether a member wants a card at hand; it counts in the layer of a member alone, never in the card that all share. */
export const favoriteProperty = 'lazo.app:favorite'

/** Whether the card is of somebody of the organisation itself, where that was said; `belongingOf` reads it. */
export const internalProperty = 'lazo.app:internal'

/** Which member handles a card, and since when. The server alone writes it, and it stands in nothing that leaves the product. */
export const handledByProperty = 'lazo.app:handledBy'

/** What is known of a person's places in organizations beside `organizations` and `titles`, by id; `positionsOf` reads both. */
export const positionsProperty = 'lazo.app:positions'

/** Tax numbers, by id, as they were typed. */
export const taxIdsProperty = 'lazo.app:taxIds'

/** The kinds of personal facts, in the order the product lists them: those of RFC 9553 §2.8.4 and two of our own. */
export const personalFactKinds = ['interest', 'hobby', 'expertise', 'lazo.app:family', 'lazo.app:project'] as const

/** One of the kinds of personal facts the product knows by name. */
export type PersonalFactKind = (typeof personalFactKinds)[number]

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

/** The functions the product knows by name, in the order it lists them. */
export const knownFunctions = [
  'management',
  'sales',
  'purchasing',
  'marketing',
  'technology',
  'finance',
  'people',
  'operations',
  'communication',
  'engineering',
  'legal',
  'research',
  'teaching',
  'design',
  'customer-care',
  'administration',
] as const

/** One of the functions the product knows by name. */
export type KnownFunction = (typeof knownFunctions)[number]

/** How high somebody stands, the highest first. */
export const knownSeniorities = [
  'owner',
  'executive',
  'director',
  'manager',
  'specialist',
  'assistant',
  'trainee',
] as const

/** One of the seniorities the product knows by name. */
export type KnownSeniority = (typeof knownSeniorities)[number]

/** What a person is to the organization, in the order it usually goes. */
export const knownStages = ['stranger', 'prospect', 'customer', 'former'] as const

/** One of the stages. */
export type KnownStage = (typeof knownStages)[number]
