import type { JsContactObject } from '@lazo/jscontact'

/** Where in the card a property went. */
export interface Placement {
  /** Paths of the parts of the card it became, such as `emails/k1` or `name`; none when it says nothing. */
  units: string[]
  /** The object that takes a label and the group of the property. */
  holder?: JsContactObject
  /** Whether JSContact has a `label` for it. */
  hasLabel?: boolean
  /** Whether the label of the group was understood already. */
  takesLabel?: boolean
}
