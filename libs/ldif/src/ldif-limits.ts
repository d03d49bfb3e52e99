/** How much a file may ask for before parts of it are left out and reported. */
export interface LdifLimits {
  /** Bytes of one line with its folds undone: a photo is one line. */
  lineBytes: number
  /** Bytes of one record. */
  recordBytes: number
  /** Values of one record; a large group has one for each member. */
  values: number
}

/** What the readers allow unless they are told otherwise. */
export const LDIF_LIMITS: LdifLimits = {
  lineBytes: 24 * 2 ** 20,
  recordBytes: 40 * 2 ** 20,
  values: 100_000,
}
