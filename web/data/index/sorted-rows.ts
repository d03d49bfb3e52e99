import { grown } from './grown.ts'

/** Rows in an order that is kept up to date: few new ones are put in their places, nothing is sorted again. */
export class SortedRows {
  readonly #compare: (a: number, b: number) => number
  #rows = new Int32Array(0)
  #count = 0

  /** `compare` tells of two rows which comes first; rows that were put in must go on comparing alike until they are dropped. */
  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare
  }

  /** The rows in their order, those included that are no more and were not dropped yet. */
  get rows(): Int32Array {
    return this.#rows.subarray(0, this.#count)
  }

  insert(fresh: readonly number[]): void {
    const sorted = fresh.toSorted(this.#compare)
    this.#rows = grown(this.#rows, this.#count + sorted.length)
    let end = this.#count
    for (let left = sorted.length - 1; left >= 0; left -= 1) {
      const place = this.firstPlace((row) => this.#compare(row, sorted[left]!) >= 0, end)
      this.#rows.copyWithin(place + left + 1, place, end)
      this.#rows[place + left] = sorted[left]!
      end = place
    }
    this.#count += sorted.length
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
  firstPlace(isBehind: (row: number) => boolean, end = this.#count): number {
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
