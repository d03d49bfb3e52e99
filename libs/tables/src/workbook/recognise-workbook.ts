import { recogniseTable } from '../recognise/recognise-table.ts'
import type { TableKind, TableRow, TableShape } from '../table-shape.ts'
import type { Workbook } from './open-workbook.ts'
import { readSheetRows, scanSheet } from './read-sheet.ts'
import type { MergedCells } from './sheet-listener.ts'

/** How a workbook is read: plain data that can be stored and changed. Encoding and delimiter of its table mean nothing. */
export interface WorkbookShape {
  /** The name of the sheet. */
  sheet: string
  table: TableShape
  /** Blocks of cells that are shown as one; each of their rows says what the first does. */
  merged: MergedCells[]
}

/** Rows of which the header is looked for, and lines that a sheet may be empty between them. */
const MOST_LINES = 500
const LONGEST_CELL = 2_000

/**
 * Finds the first sheet that holds a table and how it is read; hidden sheets come last. The sheet is read to its end, so that a
 * workbook that is refused is refused before anything is made of it. Null when no sheet holds a table. Throws WorkbookError.
 */
export async function recogniseWorkbook(workbook: Workbook, asked?: TableKind): Promise<WorkbookShape | null> {
  for (const sheet of workbook.sheets.toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden))) {
    const { rows, merged } = await scanSheet(workbook, sheet)
    const table = recogniseRows(rows, asked)
    if (table === null) continue
    const [, , ...reasons] = table.reasons
    const found: TableShape = { ...table, reasons: [{ code: 'sheet', facts: { sheet: sheet.name } }, ...reasons] }
    return { sheet: sheet.name, table: found, merged: [...merged] }
  }
  return null
}

/** The rows of a workbook behind its header. */
export async function* readWorkbook(
  workbook: Workbook,
  { sheet, table, merged }: WorkbookShape,
): AsyncGenerator<TableRow> {
  const found = workbook.sheets.find(({ name }) => name === sheet)
  if (!found) return
  for await (const row of readSheetRows(workbook, found, merged)) if (row.line > table.headerLine) yield row
}

/** Rows are held to be lines of text, so that a sheet is recognised by the same signs as a file of text. */
function recogniseRows(rows: readonly TableRow[], asked?: TableKind): TableShape | null {
  const before = (rows[0]?.line ?? 1) - 1
  const lines: string[] = []
  for (const { line, cells } of rows) {
    if (line - before > MOST_LINES) break
    lines[line - before - 1] = cells.map(quote).join(',')
  }
  const text = Array.from(lines, (line) => `${line ?? ''}\n`).join('')
  const table = recogniseTable(new TextEncoder().encode(text), '', asked)
  if (table?.delimiter !== ',') return null
  return { ...table, headerLine: table.headerLine === 0 ? 0 : table.headerLine + before }
}

function quote(cell: string): string {
  return `"${cell.slice(0, LONGEST_CELL).replaceAll('"', '""').replaceAll(/\s+/g, ' ')}"`
}
