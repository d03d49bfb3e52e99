/** One reason why a value is not a valid card. */
export interface CardProblem {
  /** Where, as a PatchObject writes paths: `phones/p1/number`; empty for the card itself. */
  path: string
  rule: Rule
  /** One sentence for people, which begins with the path. */
  message: string
}

/** The rules a card can break. */
export type Rule =
  /** A value is of the wrong JSON type, or not JSON at all. */
  | 'type'
  /** A mandatory property is not there, or none of several of which one is needed. */
  | 'missing'
  /** A property name is neither registrable nor a vendor's. */
  | 'name'
  /** A name or an enumerated value differs from a known one in case only. */
  | 'case'
  /** A name that is reserved here. */
  | 'reserved'
  /** A text does not have the form it needs. */
  | 'form'
  /** A number is out of its bounds, or a day is on no calendar. */
  | 'range'
  /** An enumerated value is neither registrable nor a vendor's. */
  | 'value'
  /** Two properties of an object contradict each other. */
  | 'together'
  /** A localization cannot be applied. */
  | 'patch'
  /** Deeper or larger than any card has reason to be. */
  | 'size'
  /** Something only a reader may meet, never a writer make; reported by an exact check alone. */
  | 'unregistered'
