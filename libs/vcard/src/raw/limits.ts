/** How much one input may ask for before parts of it are left out and reported. */
export interface Limits {
  /** Bytes of one unfolded line: a photo is one line. */
  lineBytes: number
  /** Bytes of one card, folded as received. */
  cardBytes: number
  /** Properties of one card. */
  properties: number
  /** Cards inside cards. */
  depth: number
}

/** What the readers allow unless they are told otherwise. */
export const defaultLimits: Limits = {
  lineBytes: 24 * 2 ** 20,
  cardBytes: 40 * 2 ** 20,
  properties: 20_000,
  depth: 4,
}
