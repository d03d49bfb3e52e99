import { grown } from './grown.ts'
import type { RowSet } from './row-set.ts'

const NONE = -1
const MARK_BITS = 4

/**
 * Which rows have a term, and with which marks: up to four bits that say where. Each term has a chain of its rows, the latest
 * first, in one array for all, so that a term costs 4 bytes and a row of it 8.
 */
export class Postings {
  /** Where the chain of each term begins. */
  #heads = new Int32Array(0)
  /** Pairs: the row with its marks, and the place of the next pair of the same term. */
  #pairs = new Int32Array(0)
  #used = 0
  #terms = 0

  add(term: number, row: number, marks: number): void {
    this.#makeRoom(term)
    this.#pairs[this.#used] = (row << MARK_BITS) | marks
    this.#pairs[this.#used + 1] = this.#heads[term]!
    this.#heads[term] = this.#used
    this.#used += 2
  }

  /** Adds to `found` the rows that have the term with one of the marks. */
  collect(term: number, marks: number, found: RowSet): void {
    const pairs = this.#pairs
    for (let at = term < this.#terms ? this.#heads[term]! : NONE; at !== NONE; at = pairs[at + 1]!) {
      const entry = pairs[at]!
      if ((entry & marks) !== 0) found.add(entry >>> MARK_BITS)
    }
  }

  /**
   * Lays the chains out anew, one behind the other in the given order of terms, without the rows that have no new number:
   * chains that are read together lie together then.
   */
  layOut(terms: Iterable<number>, newRows: Int32Array): void {
    const pairs = this.#pairs
    const laid = new Int32Array(this.#used)
    let used = 0
    for (const term of terms) {
      let at = this.#heads[term] ?? NONE
      let last = NONE
      if (at !== NONE) this.#heads[term] = NONE
      for (; at !== NONE; at = pairs[at + 1]!) {
        const row = newRows[pairs[at]! >>> MARK_BITS]!
        if (row === NONE) continue
        laid[used] = (row << MARK_BITS) | (pairs[at]! & ((1 << MARK_BITS) - 1))
        laid[used + 1] = NONE
        if (last === NONE) this.#heads[term] = used
        else laid[last + 1] = used
        last = used
        used += 2
      }
    }
    this.#pairs = laid
    this.#used = used
  }

  #makeRoom(term: number): void {
    if (this.#used + 2 > this.#pairs.length) this.#pairs = grown(this.#pairs, this.#used + 2)
    if (term < this.#terms) return
    const had = this.#heads.length
    this.#heads = grown(this.#heads, term + 1)
    if (this.#heads.length > had) this.#heads.fill(NONE, had)
    this.#terms = term + 1
  }
}
