/** The last column and row of a sheet. */
export const MOST_COLUMNS = 16_384
/** The last row of a sheet. */
export const MOST_ROWS = 1_048_576

/** Where a cell stands: its column from 0, its row from 1. */
export interface CellPlace {
  readonly column: number
  readonly row: number
}

/** Reads a reference such as `AB12`; null when no sheet has such a cell. */
export function readPlace(reference: string): CellPlace | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/i.exec(reference.replaceAll('$', ''))
  if (match === null) return null
  const letters = match[1]!.toUpperCase()
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = Number(match[2])
  return column < MOST_COLUMNS && row >= 1 && row <= MOST_ROWS ? { column, row } : null
}

/** The letters of a column from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26)
  return (before === 0 ? '' : columnLetters(before - 1)) + String.fromCharCode(65 + (column % 26))
}
