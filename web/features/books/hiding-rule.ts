import { RIGHTS } from '#web/data/rights/rights.table.ts'

/** What a book hides and from whom, as the API tells it. */
export interface HidingRule {
  readonly fields: readonly string[]
  readonly below: Below | null
  readonly fromGuests: boolean
}

/** Rights below which something may be hidden, the highest first. */
export const BELOW = RIGHTS.filter((right) => right !== 'view').toReversed()
type Below = (typeof BELOW)[number]

/** The parts that may be hidden, in the order they are offered. */
export const PARTS = [
  'private-phones',
  'phones',
  'private-emails',
  'emails',
  'private-addresses',
  'addresses',
  'dates',
  'notes',
  'photo',
  'online',
  'personal',
  'tax-ids',
  'custom',
] as const

/** One of these parts. */
export type HiddenPart = (typeof PARTS)[number]

/** What a form about hidden fields holds. */
export interface HidingForm {
  readonly parts: readonly HiddenPart[]
  /** Labels of fields of one's own. */
  readonly labels: readonly string[]
  readonly below: Below | 'nobody'
  readonly fromGuests: boolean
}

const ONE_CUSTOM = 'custom:'

/** The form that shows a rule; of a book that hides nothing, one that hides from all but who manages once something is chosen. Pure. */
export function toForm({ fields, below, fromGuests }: HidingRule): HidingForm {
  return {
    parts: PARTS.filter((part) => fields.includes(part)),
    labels: fields.filter((field) => field.startsWith(ONE_CUSTOM)).map((field) => field.slice(ONE_CUSTOM.length)),
    below: below ?? (fields.length > 0 ? 'nobody' : 'manage'),
    fromGuests: fields.length > 0 ? fromGuests : true,
  }
}

/** The rule that a form says. Pure. */
export function toRule({ parts, labels, below, fromGuests }: HidingForm): HidingRule {
  const own = labels.map((label) => label.trim()).filter((label) => label !== '')
  return {
    fields: [...parts, ...new Set(own.map((label) => ONE_CUSTOM + label))],
    below: below === 'nobody' ? null : below,
    fromGuests: fromGuests || below === 'nobody',
  }
}
