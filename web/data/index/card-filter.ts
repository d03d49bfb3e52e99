/** Which cards are meant: one condition, or several by `all`, `any` and `not`; as the server understands them. */
export type CardFilter =
  | { readonly all: readonly CardFilter[] }
  | { readonly any: readonly CardFilter[] }
  | { readonly not: CardFilter }
  /** Words anywhere in the card. */
  | { readonly text: string }
  /** Words of the name or a nickname. */
  | { readonly name: string }
  /** A number in any form, whole, its beginning (three digits), or its end (five). */
  | { readonly phone: string }
  /** An address, or words of one. */
  | { readonly email: string }
  /** Words of a company's name or unit. */
  | { readonly organization: string }
  /** A label, whole. */
  | { readonly keyword: string }
  /** A kind of business contact such as `customer`, whole. */
  | { readonly contactKind: string }
  /** A line of business, whole. */
  | { readonly sector: string }
  | { readonly book: string }
  /** The card's kind: `individual`, `org`, `group`, … */
  | { readonly kind: string }
  | { readonly uid: string }
  /** A part the card is without. */
  | { readonly hasNo: string }
  | { readonly favorite: boolean }
  | { readonly created: TimeRange }
  | { readonly updated: TimeRange }

/** A range of moments in ISO 8601; one end is enough. */
export interface TimeRange {
  readonly after?: string
  readonly before?: string
}
