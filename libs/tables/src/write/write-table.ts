import type { Card } from '@lazo/jscontact'
import { csvLine } from './csv-line.ts'
import { GOOGLE_HEADER, googleCells } from './google-row.ts'
import { OUTLOOK_HEADER } from './outlook-header.table.ts'
import { outlookCells } from './outlook-row.ts'
import { OWN_HEADER, ownCells } from './own-row.ts'

/** The tables we write: our own, from which nothing is lost, that of Google Contacts since 2024, and that of Outlook in English. */
export type WrittenLayout = 'csv' | 'google-csv' | 'outlook-csv'

interface Writer {
  header: readonly string[]
  cellsOf: (card: Card) => readonly string[]
  /** What the file begins with. */
  mark: string
}

/** Makes spreadsheets and Outlook read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

const WRITERS: Readonly<Record<WrittenLayout, Writer>> = {
  csv: { header: OWN_HEADER, cellsOf: ownCells, mark: BYTE_ORDER_MARK },
  'google-csv': { header: GOOGLE_HEADER, cellsOf: googleCells, mark: '' },
  'outlook-csv': { header: OUTLOOK_HEADER, cellsOf: outlookCells, mark: BYTE_ORDER_MARK },
}

/**
 * Writes cards as a CSV table, line by line, to be encoded as UTF-8. Cells that a spreadsheet would run as a formula begin with an
 * apostrophe, which our readers take away again.
 */
export function* writeTable(cards: Iterable<Card>, layout: WrittenLayout): Generator<string> {
  const { header, cellsOf, mark } = WRITERS[layout]
  yield mark + csvLine(header)
  for (const card of cards) yield csvLine(cellsOf(card))
}
