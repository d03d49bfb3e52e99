/** What spreadsheets take for the beginning of a formula, behind any number of apostrophes (OWASP: CSV injection). */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/

/** The cell so that no spreadsheet runs it: an apostrophe stands before what looks like a formula. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** How people keep spreadsheets from reading a text as a number: `="0034600000005"`. */
const KEPT_TEXT = /^="([^"]*)"$/

/** The cell without the apostrophe that `guardFormula`, Google or a spreadsheet put before it, and without `="…"`. */
export function unguardFormula(cell: string): string {
  if (cell.startsWith('="')) return KEPT_TEXT.exec(cell)?.[1] ?? cell
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
