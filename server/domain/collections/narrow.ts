/** Something of a card that a text is compared with, whatever the case of its letters. */
export interface NarrowTerm {
  readonly field: 'display' | 'email' | 'phone' | 'uid' | 'keyword'
  readonly op: 'contains' | 'equals' | 'begins' | 'ends'
  readonly text: string
}

/** What a card must have so that it may answer: one of the terms, or all of them. */
export type Narrow = { readonly anyOf: readonly NarrowTerm[] } | { readonly allOf: readonly NarrowTerm[] }
