import { TABLE_LIMITS } from '../table-limits.ts'
import type { TableRow } from '../table-shape.ts'
import { MOST_COLUMNS, MOST_ROWS, readPlace } from './cells/cell-place.ts'
import { numberText } from './cells/number-text.ts'
import type { Sheet, Workbook } from './open-workbook.ts'
import { TextCollector } from './text-collector.ts'
import { WorkbookError } from './workbook-error.ts'
import { readAttributes } from './xml/read-attributes.ts'
import type { XmlListener } from './xml/xml-reader.ts'

/** A block of cells that are shown as one. */
export interface MergedCells {
  readonly column: number
  readonly from: number
  readonly to: number
}

const NUMBER = { kind: 'number' } as const
const MOST_MERGED = 10_000

/** Puts the rows of a sheet together as its XML tells of them. */
export class SheetListener implements XmlListener {
  readonly #workbook: Workbook
  readonly #part: string
  readonly #collector: TextCollector
  #rows: TableRow[] = []
  #merged: MergedCells[] = []
  #cells: string[] = []
  #problem: TableRow['problem']
  #line = 0
  #length = 0
  #column = -1
  #count = 0
  #type = 'n'
  #style = 0
  #isInValue = false

  constructor(workbook: Workbook, sheet: Sheet) {
    this.#workbook = workbook
    this.#part = sheet.file.path
    this.#collector = new TextCollector(this.#part, workbook.limits)
  }

  open(name: string, attributes: string): void {
    if (name === 'row') this.#openRow(attributes)
    else if (name === 'c') this.#openCell(attributes)
    else if (name === 'v') this.#isInValue = true
    else if (name === 'mergeCell') this.#addMerged(readAttributes(attributes).get('ref') ?? '')
    else this.#collector.open(name)
  }

  text(piece: string): void {
    if (this.#isInValue) this.#collector.add(piece)
    else this.#collector.text(piece)
  }

  close(name: string): void {
    if (name === 'v') this.#isInValue = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'row') this.#closeRow()
    else this.#collector.close(name)
  }

  /** The rows that were completed since the last call. */
  takeRows(): TableRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  /** Blocks over several rows, known only at the end of the sheet. */
  get merged(): readonly MergedCells[] {
    return this.#merged
  }

  #openRow(attributes: string): void {
    const told = readAttributes(attributes).get('r')
    this.#line = told === undefined ? this.#line + 1 : Number(told)
    if (!(Number.isInteger(this.#line) && this.#line >= 1 && this.#line <= MOST_ROWS))
      this.#refuse('damaged', 'has a row that no sheet has')
    this.#cells = []
    this.#problem = undefined
    this.#length = 0
    this.#column = -1
  }

  #openCell(attributes: string): void {
    this.#count += 1
    if (this.#count > this.#workbook.limits.cells)
      this.#refuse('too-large', `has more than ${this.#workbook.limits.cells} cells`)
    const found = readAttributes(attributes)
    const reference = found.get('r')
    this.#column = reference === undefined ? this.#column + 1 : (readPlace(reference)?.column ?? MOST_COLUMNS)
    if (this.#column >= MOST_COLUMNS) this.#refuse('damaged', 'has a cell that no sheet has')
    this.#type = found.get('t') ?? 'n'
    this.#style = Number(found.get('s') ?? 0)
  }

  #closeCell(): void {
    const text = this.#readValue(this.#collector.take())
    if (text === '') return
    this.#length += text.length
    while (this.#cells.length < this.#column) this.#cells.push('')
    this.#cells[this.#column] = text
  }

  #readValue(value: string): string {
    if (value === '') return ''
    switch (this.#type) {
      case 'd':
        return value.replace(/T00:00:00(?:\.0+)?Z?$/, '')
      case 's':
        return this.#workbook.texts.get(Number(value)) ?? ''
      case 'b':
        return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
      case 'e':
        this.#problem ??= { code: 'cell-error', facts: { error: value.slice(0, 20) } }
        return ''
      case 'n':
        return numberText(value, this.#workbook.formats[this.#style] ?? NUMBER, this.#workbook.isFrom1904)
      default:
        return value
    }
  }

  #closeRow(): void {
    const problem = this.#overLimit() ?? this.#problem
    if (this.#cells.length === 0 && problem === undefined) return
    const row = { line: this.#line, cells: this.#overLimit() ? [] : this.#cells }
    this.#rows.push(problem === undefined ? row : { ...row, problem })
  }

  #overLimit(): TableRow['problem'] {
    const { columns, row } = TABLE_LIMITS
    if (this.#cells.length > columns)
      return { code: 'too-many-cells', facts: { cells: this.#cells.length, limit: columns } }
    return this.#length > row ? { code: 'row-too-long', facts: { limit: row } } : undefined
  }

  #addMerged(reference: string): void {
    const [from, to] = reference.split(':').map(readPlace)
    if (!from || !to || from.row >= to.row || this.#merged.length >= MOST_MERGED) return
    this.#merged.push({ column: from.column, from: from.row, to: to.row })
  }

  #refuse(code: 'damaged' | 'too-large', what: string): never {
    throw new WorkbookError(code, this.#part, `${this.#part} ${what}.`)
  }
}
