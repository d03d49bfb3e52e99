import { grown } from './grown.ts'

/** So few rows are looked up one by one; of more, merging costs less. */
const FEW = 200

/**
 * Rows in an order that is kept up to date: new ones wait until somebody looks, and are put in their places then; nothing is
 * sorted again.
 */
export class SortedRows {
  /** Tells of two rows which comes first. */
  readonly compare: (a: number, b: number) => number
  #rows = new Int32Array(0)
  #count = 0
  #waiting: number[] = []

  /** Rows that were put in must go on comparing alike until they are dropped. */
  constructor(compare: (a: number, b: number) => number) {
    this.compare = compare
  }

  /** The rows in their order, those included that are no more and were not dropped yet. */
  get rows(): Int32Array {
    this.settle()
    return this.#rows.subarray(0, this.#count)
  }

  /** How many rows wait for their places. */
  get waiting(): number {
    return this.#waiting.length
  }

  insert(rows: readonly number[]): void {
    for (const row of rows) this.#waiting.push(row)
  }

  /** Puts the waiting rows in their places. */
  settle(): void {
    if (this.#waiting.length === 0) return
    const fresh = this.#waiting.sort(this.compare)
    this.#rows = grown(this.#rows, this.#count + fresh.length)
    if (fresh.length <= FEW) this.#place(fresh)
    else this.#merge(fresh)
    this.#count += fresh.length
    this.#waiting = []
  }

  /** Gives the rows their new numbers; those without one are dropped. */
  renumber(newRows: Int32Array): void {
    let count = 0
    for (const row of this.rows) {
      const number = newRows[row]!
      if (number < 0) continue
      this.#rows[count] = number
      count += 1
    }
    this.#count = count
  }

  /** The first place of which `isBehind` holds; it must hold for all places after one of which it holds. */
  firstPlace(isBehind: (row: number) => boolean): number {
    this.settle()
    return this.#firstPlace(isBehind, this.#count)
  }

  #place(fresh: readonly number[]): void {
    let end = this.#count
    for (let left = fresh.length - 1; left >= 0; left -= 1) {
      const place = this.#firstPlace((row) => this.compare(row, fresh[left]!) >= 0, end)
      this.#rows.copyWithin(place + left + 1, place, end)
      this.#rows[place + left] = fresh[left]!
      end = place
    }
  }

  /** From the end, so that nothing is overwritten before it was moved. */
  #merge(fresh: readonly number[]): void {
    const rows = this.#rows
    let at = this.#count - 1
    let left = fresh.length - 1
    for (let to = at + fresh.length; left >= 0; to -= 1) {
      if (at >= 0 && this.compare(rows[at]!, fresh[left]!) > 0) {
        rows[to] = rows[at]!
        at -= 1
      } else {
        rows[to] = fresh[left]!
        left -= 1
      }
    }
  }

  #firstPlace(isBehind: (row: number) => boolean, end: number): number {
    let low = 0
    let high = end
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBehind(this.#rows[middle]!)) high = middle
      else low = middle + 1
    }
    return low
  }
}
