import { decodeText } from '../bytes/decode-text.ts'
import { TABLE_LIMITS, type TableLimits } from '../table-limits.ts'
import type { TableRow, TableShape } from '../table-shape.ts'
import { LineSkipper } from './line-skipper.ts'
import { RowParser } from './row-parser.ts'

const NULS = 'Zero bytes were taken out of the row.'

/**
 * The rows of a table in their order, read as they come with memory for hardly more than one row. Rows whose cells are all empty are
 * passed over. What is wrong with a row is told in its `problem`; only an unknown encoding throws a `TableError`.
 */
export async function* readTable(
  chunks: AsyncIterable<Uint8Array>,
  shape: TableShape,
  limits: TableLimits = TABLE_LIMITS,
): AsyncGenerator<TableRow> {
  const before = new LineSkipper(Math.max(0, shape.headerLine - 1))
  const firstLine = Math.max(1, shape.headerLine)
  const parser = new RowParser({ delimiter: shape.delimiter, firstLine, columns: shape.columns.length, limits })
  let isHeader = shape.headerLine > 0
  let hasNuls = false
  for await (const piece of decodeText(chunks, shape.encoding)) {
    const text = before.skip(piece.text)
    hasNuls ||= text.includes('\0')
    for (const row of parser.push(text, piece.problem)) {
      if (!isHeader && hasValue(row)) yield hasNuls ? withoutNuls(row) : row
      isHeader = false
    }
  }
  for (const row of parser.end()) if (!isHeader && hasValue(row)) yield hasNuls ? withoutNuls(row) : row
}

function hasValue({ cells, problem }: TableRow): boolean {
  return problem !== undefined || cells.some((cell) => cell !== '')
}

function withoutNuls(row: TableRow): TableRow {
  if (!row.cells.some((cell) => cell.includes('\0'))) return row
  return { ...row, cells: row.cells.map((cell) => cell.replaceAll('\0', '')), problem: row.problem ?? NULS }
}
