/** What became of the rows of a file. */
export interface ImportCounts {
  /** Rows looked at, rejected ones too. */
  readonly rows: number
  readonly new: number
  /** Rows read before that say something else now. */
  readonly updated: number
  readonly unchanged: number
  /** Of those unchanged, the rows that say again what the same upload brought. */
  readonly repeated: number
  /** Rows that met a contact which came from elsewhere. */
  readonly merged: number
  readonly rejected: number
  readonly warnings: number
  readonly jobChanges: number
}

/** Nothing counted yet. */
export const NO_COUNTS: ImportCounts = {
  rows: 0,
  new: 0,
  updated: 0,
  unchanged: 0,
  repeated: 0,
  merged: 0,
  rejected: 0,
  warnings: 0,
  jobChanges: 0,
}

/** Two counts together. Pure. */
export function addCounts(one: ImportCounts, other: ImportCounts): ImportCounts {
  const names = Object.keys(NO_COUNTS) as (keyof ImportCounts)[]
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as ImportCounts
}
