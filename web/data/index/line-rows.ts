import type { CardLine } from '../lines/card-line.ts'
import { type LineForms, readForms, unpackLine } from '../lines/pack-line.ts'
import { grown } from './grown.ts'
import { HashedRows } from './hashed-rows.ts'
import { RowSet } from './row-set.ts'

const KEPT_LINES = 2000

/** The lines by rows: a changed line gets a new row, and the old one is empty until the rows are numbered anew. */
export class LineRows {
  #size = 0
  readonly #rowsById = new HashedRows()
  #ids: string[] = []
  #texts: string[] = []
  #created = new Float64Array(0)
  #updated = new Float64Array(0)
  #lacks = new Int32Array(0)
  #alive = RowSet.withRoom(1024)
  #favorites = RowSet.withRoom(1024)
  /** Lines that were asked for lately, so that who asks again gets the same object. */
  readonly #unpacked = new Map<number, CardLine>()

  /** How many lines there are. */
  get size(): number {
    return this.#size
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

  add(forms: LineForms, text: string): number {
    const row = this.count
    this.#makeRoom(row + 1)
    this.#ids.push(forms.id)
    this.#texts.push(text)
    this.#rowsById.add(forms.id, row)
    this.#created[row] = forms.created
    this.#updated[row] = forms.updated
    this.#lacks[row] = forms.lacks
    this.#alive.add(row)
    if (forms.isFavorite) this.#favorites.add(row)
    this.#size += 1
    return row
  }

  /** Empties the row of a card; gives what the index had read of it. */
  remove(id: string): LineForms | null {
    const row = this.rowOf(id)
    if (row === undefined) return null
    const forms = readForms(this.#texts[row]!)
    this.#unpacked.delete(row)
    this.#texts[row] = ''
    this.#alive.delete(row)
    this.#favorites.delete(row)
    this.#size -= 1
    return forms
  }

  rowOf(id: string): number | undefined {
    return this.#rowsById.rowsOf(id).find((row) => this.#alive.has(row) && this.#ids[row] === id)
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

  /** The parts the card is without, as bits. */
  lacksAt(row: number): number {
    return this.#lacks[row]!
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
      this.#ids[number] = this.#ids[row]!
      this.#texts[number] = this.#texts[row]!
      this.#created[number] = this.#created[row]!
      this.#updated[number] = this.#updated[row]!
      this.#lacks[number] = this.#lacks[row]!
      this.#alive.add(number)
      if (this.#favorites.has(row)) favorites.add(number)
    }
    this.#rowsById.renumber(newRows)
    this.#ids.length = count
    this.#texts.length = count
    this.#favorites = favorites
    this.#unpacked.clear()
  }

  #makeRoom(count: number): void {
    this.#created = grown(this.#created, count)
    this.#updated = grown(this.#updated, count)
    this.#lacks = grown(this.#lacks, count)
    if (count <= this.#alive.room) return
    this.#alive = this.#alive.copy(this.#alive.room * 2)
    this.#favorites = this.#favorites.copy(this.#favorites.room * 2)
  }
}
