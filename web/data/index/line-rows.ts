import type { CardLine } from '../lines/card-line.ts'
import { unpackLine } from '../lines/pack-line.ts'
import { grown } from './grown.ts'
import { RowSet } from './row-set.ts'

const KEPT_LINES = 2000

/** The lines by rows: a changed line gets a new row, and the old one is empty until the rows are numbered anew. */
export class LineRows {
  readonly #rowOf = new Map<string, number>()
  #ids: string[] = []
  #texts: string[] = []
  #created = new Float64Array(0)
  #updated = new Float64Array(0)
  #alive = RowSet.withRoom(1024)
  #favorites = RowSet.withRoom(1024)
  /** Lines that were asked for lately, so that who asks again gets the same object. */
  readonly #unpacked = new Map<number, CardLine>()

  /** How many lines there are. */
  get size(): number {
    return this.#rowOf.size
  }

  /** How many rows there are, empty ones included. */
  get count(): number {
    return this.#ids.length
  }

  /** The rows that are not empty. */
  get alive(): RowSet {
    return this.#alive
  }

  get favorites(): RowSet {
    return this.#favorites
  }

  /** An empty set with room for all rows. */
  newSet(): RowSet {
    return RowSet.withRoom(this.count)
  }

  add(line: CardLine, text: string): number {
    const row = this.count
    this.#makeRoom(row + 1)
    this.#ids.push(line.id)
    this.#texts.push(text)
    this.#created[row] = Date.parse(line.createdAt)
    this.#updated[row] = Date.parse(line.updatedAt)
    this.#rowOf.set(line.id, row)
    this.#alive.add(row)
    if (line.isFavorite) this.#favorites.add(row)
    return row
  }

  /** Empties the row of a card; gives the line it had. */
  remove(id: string): CardLine | null {
    const row = this.#rowOf.get(id)
    if (row === undefined) return null
    const line = this.#unpacked.get(row) ?? unpackLine(this.#texts[row]!)
    this.#rowOf.delete(id)
    this.#unpacked.delete(row)
    this.#texts[row] = ''
    this.#alive.delete(row)
    this.#favorites.delete(row)
    return line
  }

  rowOf(id: string): number | undefined {
    return this.#rowOf.get(id)
  }

  idAt(row: number): string {
    return this.#ids[row]!
  }

  createdAt(row: number): number {
    return this.#created[row]!
  }

  updatedAt(row: number): number {
    return this.#updated[row]!
  }

  lineAt(row: number): CardLine {
    const known = this.#unpacked.get(row)
    if (known) return known
    const line = unpackLine(this.#texts[row]!)
    if (this.#unpacked.size >= KEPT_LINES) this.#unpacked.clear()
    this.#unpacked.set(row, line)
    return line
  }

  /** Moves the lines to their new rows, none of which is behind the old one. */
  renumber(newRows: Int32Array, count: number): void {
    const favorites = RowSet.withRoom(this.#favorites.room)
    this.#alive = RowSet.withRoom(this.#alive.room)
    for (const [row, number] of newRows.entries()) {
      if (number < 0) continue
      this.#rowOf.set(this.#ids[row]!, number)
      this.#ids[number] = this.#ids[row]!
      this.#texts[number] = this.#texts[row]!
      this.#created[number] = this.#created[row]!
      this.#updated[number] = this.#updated[row]!
      this.#alive.add(number)
      if (this.#favorites.has(row)) favorites.add(number)
    }
    this.#ids.length = count
    this.#texts.length = count
    this.#favorites = favorites
    this.#unpacked.clear()
  }

  #makeRoom(count: number): void {
    this.#created = grown(this.#created, count)
    this.#updated = grown(this.#updated, count)
    if (count <= this.#alive.room) return
    this.#alive = this.#alive.copy(this.#alive.room * 2)
    this.#favorites = this.#favorites.copy(this.#favorites.room * 2)
  }
}
