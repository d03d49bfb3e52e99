import type { TableRemark } from '../remark.ts'
import { TABLE_LIMITS, type TableLimits } from '../table-limits.ts'
import type { TableRow } from '../table-shape.ts'
import { countLines } from './count-lines.ts'
import { type RowScan, type ScannedRow, scanRow } from './scan-row.ts'

/** Characters that may be searched in vain for closing quotes, in the whole table; then quotes are plain characters. */
const MOST_WASTED = 20_000_000

const BYTE_ORDER_MARK = 0xfeff

const OPEN_QUOTE: TableRemark = { code: 'open-quote', facts: {} }

/** What a parser needs to know of the table. */
export interface RowParserOptions {
  delimiter: string
  /** The line the text begins on. */
  firstLine?: number
  /** How many columns the header has; tells a forgotten quote from a cell of many lines. */
  columns?: number
  limits?: TableLimits
}

/** Cuts rows out of text that arrives in pieces, holding hardly more than one row. Empty lines are passed over. */
export class RowParser {
  readonly #options: RowParserOptions
  readonly #limits: TableLimits
  #text = ''
  #line: number
  /** Reading an unfinished row again is worth while only when it has doubled. */
  #tryAgainAt = 0
  #isSkipping = false
  #wasted = 0
  #problem: TableRemark | undefined

  constructor(options: RowParserOptions) {
    this.#options = options
    this.#limits = options.limits ?? TABLE_LIMITS
    this.#line = options.firstLine ?? 1
  }

  /** Takes the next piece of text and gives the rows it completes; `problem` is told with the row that ends next. */
  push(text: string, problem?: TableRemark): TableRow[] {
    // Rows that are held and whole have no part in the problem; once for each, since a row without end would be read over and over.
    const before = problem !== undefined && this.#problem === undefined ? this.#readRows(false) : []
    const rows = this.#take(text, problem)
    return before.length === 0 ? rows : [...before, ...rows]
  }

  #take(text: string, problem: TableRemark | undefined): TableRow[] {
    this.#text = this.#text === '' ? text : this.#text + text
    this.#problem ??= problem
    return this.#text.length < this.#tryAgainAt ? [] : this.#readRows(false)
  }

  /** The last row, when the text does not end with a newline. */
  end(): TableRow[] {
    return this.#readRows(true)
  }

  #readRows(isFinal: boolean): TableRow[] {
    const rows: TableRow[] = []
    let at = this.#isSkipping ? this.#skipLine(0) : 0
    for (at = this.#skipMarks(at); at < this.#text.length; at = this.#skipMarks(at)) {
      const row = this.#scan(at, isFinal)
      if (row === null && this.#text.length - at <= this.#limits.row) break
      if (row === null) {
        rows.push(this.#giveUp())
        at = this.#skipLine(at)
      } else {
        if (row.cells.length > 1 || row.cells[0] !== '') rows.push(this.#toRow(row.cells))
        this.#line += countLines(this.#text, at, row.end)
        at = row.end
      }
    }
    this.#text = this.#text.slice(at)
    this.#tryAgainAt = this.#text.length * 2
    return rows
  }

  /** Byte order marks stand at the beginning of a file, and of rows where files were glued together. */
  #skipMarks(from: number): number {
    let at = from
    while (this.#text.charCodeAt(at) === BYTE_ORDER_MARK) at += 1
    return at
  }

  #scan(at: number, isFinal: boolean): ScannedRow | null {
    const scan: RowScan = {
      delimiter: this.#options.delimiter,
      isFinal,
      mayHoldLines: true,
      longestQuoted: this.#limits.cell,
      patience: MOST_WASTED - this.#wasted,
    }
    const row = scanRow(this.#text, at, scan)
    if (row === null) return null
    const single = this.#mayHaveSwallowed(row) ? scanRow(this.#text, at, { ...scan, mayHoldLines: false }) : null
    const isBetter = single !== null && single.cells.length === this.#options.columns
    const best = isBetter ? single : row
    if (best.wasted > 0) this.#problem ??= OPEN_QUOTE
    this.#wasted += row.wasted + (isBetter ? row.end - single.end : 0)
    return best
  }

  /** A row of the wrong width with a cell of several lines: its quote may have been forgotten, and the next rows swallowed. */
  #mayHaveSwallowed({ cells }: ScannedRow): boolean {
    const { columns } = this.#options
    return columns !== undefined && cells.length !== columns && cells.some((cell) => /[\r\n]/.test(cell))
  }

  #toRow(cells: string[]): TableRow {
    const overLimit = this.#overLimit(cells)
    const problem = overLimit ?? this.#problem
    this.#problem = undefined
    const row = { line: this.#line, cells: cells.length > this.#limits.columns ? [] : cells }
    return problem === undefined ? row : { ...row, problem }
  }

  #overLimit(cells: string[]): TableRemark | undefined {
    const { columns, cell } = this.#limits
    if (cells.length > columns) return { code: 'too-many-cells', facts: { cells: cells.length, limit: columns } }
    if (!cells.some((text) => text.length > cell)) return undefined
    for (const [index, text] of cells.entries()) cells[index] = text.slice(0, cell)
    return { code: 'cell-too-long', facts: { limit: cell } }
  }

  #giveUp(): TableRow {
    this.#problem = undefined
    this.#isSkipping = true
    const problem: TableRemark = { code: 'row-too-long', facts: { limit: this.#limits.row } }
    return { line: this.#line, cells: [], problem }
  }

  /** Passes over the rest of the line of a row that was given up; gives the place behind it. */
  #skipLine(from: number): number {
    const newline = /\r\n?|\n/g
    newline.lastIndex = from
    const found = newline.exec(this.#text)
    if (found === null) return this.#text.length
    this.#isSkipping = false
    this.#line += 1
    return newline.lastIndex
  }
}
