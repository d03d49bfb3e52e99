/** How much of a table we take; sizes in characters. */
export interface TableLimits {
  columns: number
  cell: number
  /** A whole row with all its cells. */
  row: number
}

/** Generous for people, small for memory: a row of the largest size is held at most twice. */
export const TABLE_LIMITS: TableLimits = { columns: 2000, cell: 1_000_000, row: 8_000_000 }
