import type { TableRow } from '../table-shape.ts'
import type { Sheet, Workbook } from './open-workbook.ts'
import { type MergedCells, SheetListener } from './sheet-listener.ts'
import { readPart } from './xml/read-part.ts'

/** The beginning of a sheet, which was read to its end once to find it sound. */
export interface ScannedSheet {
  readonly rows: readonly TableRow[]
  readonly merged: readonly MergedCells[]
}

const MOST_SCANNED = 500

/** All rows of a sheet that say anything, in their order, in memory for little more than a few. */
export async function* readSheetRows(
  workbook: Workbook,
  sheet: Sheet,
  merged: readonly MergedCells[],
): AsyncGenerator<TableRow> {
  const listener = new SheetListener(workbook, sheet)
  const filler = new MergeFiller(merged)
  for await (const _ of readPart(workbook.archive, sheet.file, listener))
    for (const row of listener.takeRows()) yield filler.fill(row)
}

/** Reads a sheet to its end and gives its first rows, and the blocks of cells that are shown as one. Throws WorkbookError. */
export async function scanSheet(workbook: Workbook, sheet: Sheet): Promise<ScannedSheet> {
  const listener = new SheetListener(workbook, sheet)
  const rows: TableRow[] = []
  for await (const _ of readPart(workbook.archive, sheet.file, listener))
    rows.push(...listener.takeRows().slice(0, Math.max(0, MOST_SCANNED - rows.length)))
  const filler = new MergeFiller(listener.merged)
  return { rows: rows.map((row) => filler.fill(row)), merged: listener.merged }
}

/** Gives each row of a block of merged cells what its first row says: a company that is shown once beside three people is that of all. */
class MergeFiller {
  readonly #waiting: MergedCells[]
  #active: (MergedCells & { readonly text: string })[] = []

  constructor(merged: readonly MergedCells[]) {
    this.#waiting = merged.toSorted((a, b) => b.from - a.from)
  }

  fill(row: TableRow): TableRow {
    if (this.#active.length === 0 && this.#waiting.length === 0) return row
    for (let next = this.#waiting.at(-1); next && next.from <= row.line; next = this.#waiting.at(-1)) {
      this.#waiting.pop()
      if (next.from === row.line) this.#begin(next, row.cells[next.column] ?? '')
    }
    this.#active = this.#active.filter(({ to }) => to >= row.line)
    const cells = [...row.cells]
    for (const { column, text } of this.#active) {
      if ((cells[column] ?? '') !== '') continue
      while (cells.length < column) cells.push('')
      cells[column] = text
    }
    return { ...row, cells }
  }

  /** Blocks of one column cannot overlap; where they are said to, the first counts, so that no row is worked on for thousands of them. */
  #begin(block: MergedCells, text: string): void {
    const isTaken = this.#active.some(({ column, to }) => column === block.column && to >= block.from)
    if (text !== '' && !isTaken) this.#active.push({ ...block, text })
  }
}
