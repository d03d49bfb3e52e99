import type { Card } from '@lazo/jscontact'
import { csvLine } from './csv-line.ts'
import { GOOGLE_HEADER, googleCells } from './google-row.ts'
import { OWN_HEADER, ownCells } from './own-row.ts'

/** The tables we write: our own, from which nothing is lost, and that of Google Contacts since 2024. */
export type WrittenLayout = 'csv' | 'google-csv'

/** Makes spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Writes cards as a CSV table, line by line, to be encoded as UTF-8. Cells that a spreadsheet would run as a formula begin with an
 * apostrophe, which our readers take away again.
 */
export function* writeTable(cards: Iterable<Card>, layout: WrittenLayout): Generator<string> {
  const isOwn = layout === 'csv'
  yield isOwn ? BYTE_ORDER_MARK + csvLine(OWN_HEADER) : csvLine(GOOGLE_HEADER)
  for (const card of cards) yield csvLine(isOwn ? ownCells(card) : googleCells(card))
}
