import { guardFormula } from '../formula-guard.ts'

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/
/** A plus before digits is no formula, and Google takes no apostrophe there. */
const PHONE = /^\+[\d\s().\-/]*\d$/

/** One line of a CSV file (RFC 4180), with its end; no cell of it is run by a spreadsheet. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(text: string): string {
  const safe = PHONE.test(text) ? text : guardFormula(text)
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
