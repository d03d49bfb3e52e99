import { decodeText } from '../bytes/decode-text.ts'
import type { TableRemark } from '../remark.ts'
import { TABLE_LIMITS, type TableLimits } from '../table-limits.ts'
import type { TableRow, TableShape } from '../table-shape.ts'
import { LineSkipper } from './line-skipper.ts'
import { RowParser } from './row-parser.ts'

const NULS: TableRemark = { code: 'zero-bytes', facts: {} }

/**
 * The rows of a table in their order, read as they come with memory for hardly more than one row. Rows whose cells are all empty are
 * passed over. What is wrong with a row is told in its `problem`; only an unknown encoding throws a `TableError`.
 */
export async function* readTable(
  chunks: AsyncIterable<Uint8Array>,
  shape: TableShape,
  limits: TableLimits = TABLE_LIMITS,
): AsyncGenerator<TableRow> {
  let isHeader = shape.headerLine > 0
  for await (const row of readRows(chunks, shape, limits)) {
    if (!isHeader && hasValue(row)) yield row
    isHeader = false
  }
}

/** All rows from the header on. */
async function* readRows(
  chunks: AsyncIterable<Uint8Array>,
  { headerLine, delimiter, columns, encoding }: TableShape,
  limits: TableLimits,
): AsyncGenerator<TableRow> {
  const before = new LineSkipper(Math.max(0, headerLine - 1))
  const parser = new RowParser({ delimiter, firstLine: Math.max(1, headerLine), columns: columns.length, limits })
  let hasNuls = false
  for await (const piece of decodeText(chunks, encoding)) {
    const text = before.skip(piece.text)
    hasNuls ||= text.includes('\0')
    for (const row of parser.push(text, piece.problem)) yield hasNuls ? withoutNuls(row) : row
  }
  for (const row of parser.end()) yield hasNuls ? withoutNuls(row) : row
}

function hasValue({ cells, problem }: TableRow): boolean {
  return problem !== undefined || cells.some((cell) => cell !== '')
}

function withoutNuls(row: TableRow): TableRow {
  if (!row.cells.some((cell) => cell.includes('\0'))) return row
  return { ...row, cells: row.cells.map((cell) => cell.replaceAll('\0', '')), problem: row.problem ?? NULS }
}
