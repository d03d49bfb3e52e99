import { RowParser } from '../rows/row-parser.ts'

const MOST_ROWS = 50
const MOST_TEXT = 200_000

/** The first rows of a text that begins with a row. */
export function sampleRows(text: string, delimiter: string, most = MOST_ROWS): string[][] {
  const parser = new RowParser({ delimiter })
  const rows = [...parser.push(text.slice(0, MOST_TEXT)), ...parser.end()]
  return rows.slice(0, most).map((row) => row.cells)
}
