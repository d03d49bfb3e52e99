/** Steps from a card to its deepest value; no property of RFC 9553 needs a fifth of it. */
export const MAX_DEPTH = 64

/** Values looked at for one card, those of its localizations included. */
export const MAX_VALUES = 1_000_000

/** Problems reported of one card. */
export const MAX_PROBLEMS = 100
