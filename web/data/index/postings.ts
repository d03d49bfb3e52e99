import { grown } from './grown.ts'
import type { RowSet } from './row-set.ts'

const MARK_BITS = 4
const MARKS = (1 << MARK_BITS) - 1

/**
 * Which rows have a term, and with which marks: up to four bits that say where. The rows of a term stand in blocks of 1, 2, 4, …
 * places, each with the place of the next block behind it: adding moves nothing, reading is mostly in a row, and a term costs
 * 12 bytes and about 6 for each row.
 */
export class Postings {
  #pool = new Int32Array(0)
  #used = 0
  /** For each term the place of its first block, the place of its next row, and how many rows it has. */
  #firsts = new Int32Array(0)
  #nexts = new Int32Array(0)
  #counts = new Int32Array(0)
  #terms = 0

  add(term: number, row: number, marks: number): void {
    this.#makeRoom(term)
    const count = this.#counts[term]!
    // Blocks of 1, 2, 4, … places are full when there is one row less than a power of two.
    if ((count & (count + 1)) === 0) this.#addBlock(term, count + 1)
    this.#pool[this.#nexts[term]!] = (row << MARK_BITS) | marks
    this.#nexts[term]! += 1
    this.#counts[term] = count + 1
  }

  /** Adds to `found` the rows that have the term with one of the marks. */
  collect(term: number, marks: number, found: RowSet): void {
    if (term >= this.#terms) return
    const pool = this.#pool
    let left = this.#counts[term]!
    let at = this.#firsts[term]!
    for (let size = 1; left > 0; size *= 2) {
      const end = at + Math.min(size, left)
      for (; at < end; at += 1) if ((pool[at]! & marks) !== 0) found.add(pool[at]! >>> MARK_BITS)
      left -= size
      at = pool[end]!
    }
  }

  /** The same with new numbers for the rows; those without one are dropped. */
  renumbered(newRows: Int32Array): Postings {
    const fresh = new Postings()
    for (let term = 0; term < this.#terms; term += 1) {
      fresh.#makeRoom(term)
      let left = this.#counts[term]!
      let at = this.#firsts[term]!
      for (let size = 1; left > 0; size *= 2) {
        const end = at + Math.min(size, left)
        for (; at < end; at += 1) {
          const row = newRows[this.#pool[at]! >>> MARK_BITS]!
          if (row >= 0) fresh.add(term, row, this.#pool[at]! & MARKS)
        }
        left -= size
        at = this.#pool[end]!
      }
    }
    return fresh
  }

  /** A block for so many rows; the one before it, which is full, leads to it. */
  #addBlock(term: number, size: number): void {
    this.#pool = grown(this.#pool, this.#used + size + 1)
    if (size === 1) this.#firsts[term] = this.#used
    else this.#pool[this.#nexts[term]!] = this.#used
    this.#nexts[term] = this.#used
    this.#used += size + 1
  }

  #makeRoom(term: number): void {
    if (term < this.#terms) return
    this.#firsts = grown(this.#firsts, term + 1)
    this.#nexts = grown(this.#nexts, term + 1)
    this.#counts = grown(this.#counts, term + 1)
    this.#terms = term + 1
  }
}
