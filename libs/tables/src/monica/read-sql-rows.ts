import { LineCounter } from './line-counter.ts'

/** One row of a dump: texts by the names of columns; NULL is an empty text. */
export interface SqlRow {
  /** The line of the dump the row begins on, from 1. */
  line: number
  /** Of as many columns as the row has values. */
  cells: { [column: string]: string }
}

const INSERT = /INSERT (?:IGNORE )?INTO `?([\w.]+)`? ?\(([^()]{1,10000})\) VALUES/g

/** The rows of the wanted tables of an SQL dump of INSERT statements, by table; a prefix before a table's name does not matter. */
export function readSqlRows(text: string, tables: readonly string[]): Map<string, SqlRow[]> {
  const rows = new Map<string, SqlRow[]>(tables.map((table) => [table, []]))
  const scanner = new RowScanner(text)
  INSERT.lastIndex = 0
  for (let found = INSERT.exec(text); found !== null; found = INSERT.exec(text)) {
    const [, name = '', list = ''] = found
    const table = tables.find((wanted) => name === wanted || name.endsWith(`_${wanted}`) || name.endsWith(`.${wanted}`))
    const columns = list.split(',').map((column) => column.replaceAll('`', '').trim())
    const read = scanner.readRows(INSERT.lastIndex, columns)
    // Without looking at the texts of the rows, one of them might be taken for a statement.
    INSERT.lastIndex = scanner.at
    if (table !== undefined) for (const row of read) rows.get(table)?.push(row)
  }
  return rows
}

/** Reads the values behind INSERT: numbers, NULL, and texts whose quotes and backslashes are escaped by backslashes. */
class RowScanner {
  readonly #text: string
  readonly #lines: LineCounter
  at = 0

  constructor(text: string) {
    this.#text = text
    this.#lines = new LineCounter(text)
  }

  readRows(from: number, columns: readonly string[]): SqlRow[] {
    const rows: SqlRow[] = []
    this.at = from
    while (this.#skipTo('(')) {
      const line = this.#lines.lineAt(this.at)
      const values = this.#readValues()
      const named = values.slice(0, columns.length).map((value, i) => [columns[i]!, value])
      rows.push({ line, cells: Object.fromEntries(named) })
    }
    return rows
  }

  /** Goes behind the next opening bracket; false when the statement ends before. */
  #skipTo(bracket: string): boolean {
    for (; this.at < this.#text.length; this.at += 1) {
      const character = this.#text[this.at]
      if (character === ';') return false
      if (character === bracket) {
        this.at += 1
        return true
      }
    }
    return false
  }

  #readValues(): string[] {
    const values: string[] = []
    while (this.at < this.#text.length) {
      this.#skipBlanks()
      values.push(this.#text[this.at] === "'" ? this.#readText() : this.#readWord())
      this.#skipBlanks()
      const divider = this.#text[this.at]
      this.at += 1
      if (divider !== ',') return values
    }
    return values
  }

  #skipBlanks(): void {
    while (' \t\r\n'.includes(this.#text[this.at] ?? '.')) this.at += 1
  }

  #readWord(): string {
    const start = this.at
    while (this.at < this.#text.length && !',)'.includes(this.#text[this.at]!)) this.at += 1
    const word = this.#text.slice(start, this.at).trim()
    return word === 'NULL' ? '' : word
  }

  #readText(): string {
    const parts: string[] = []
    for (let start = this.at + 1; ; ) {
      const end = this.#nextOf(start)
      parts.push(this.#text.slice(start, end))
      this.at = end + 1
      if (this.#text[end] !== '\\') return parts.join('')
      parts.push(this.#text[end + 1] === '0' ? '' : (this.#text[end + 1] ?? ''))
      start = end + 2
    }
  }

  /** The next quote or backslash; the end of the text when there is none. */
  #nextOf(from: number): number {
    for (let at = from; at < this.#text.length; at += 1)
      if (this.#text[at] === "'" || this.#text[at] === '\\') return at
    return this.#text.length
  }
}
