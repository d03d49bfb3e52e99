import { nationalDigits } from '@lazo/jscontact'
import { grown } from './grown.ts'
import type { PhoneAsked } from './phone-asked.ts'
import type { RowSet } from './row-set.ts'

/** Digits of a number that are looked at: a whole number of them stays exact as a `number`. */
const LONGEST = 15
const BASE = 11

/** The telephone numbers of all rows, found by their first digits or their last ones; of 150,000 in half a millisecond. */
export class PhoneRows {
  /** The digits as dialled at home, and all of them backwards, each as a number that begins alike when they do. */
  #forwards = new Float64Array(0)
  #backwards = new Float64Array(0)
  #rows = new Int32Array(0)
  #count = 0

  /** `key` is what the handle of a phone has: `+` and digits, or digits alone where the country is not known. */
  add(key: string, row: number): void {
    const at = this.#count
    this.#count += 1
    this.#forwards = grown(this.#forwards, this.#count)
    this.#backwards = grown(this.#backwards, this.#count)
    this.#rows = grown(this.#rows, this.#count)
    this.#forwards[at] = codeOf(key.startsWith('+') ? nationalDigits(key) : key)
    this.#backwards[at] = codeOf(backwards(key.replace('+', '')))
    this.#rows[at] = row
  }

  /** Adds to `found` the rows that have a number which begins or ends as asked. */
  collect({ beginnings, ending }: PhoneAsked, found: RowSet): void {
    for (const beginning of beginnings) this.#collectBeginning(this.#forwards, beginning, found)
    if (ending !== null) this.#collectBeginning(this.#backwards, backwards(ending), found)
  }

  /** Adds to `found` the rows that have a number which is these digits as dialled at home, or begins so. */
  collectWord(digits: string, isBeginning: boolean, found: RowSet): void {
    if (isBeginning) this.#collectBeginning(this.#forwards, digits, found)
    else this.#collectRange(this.#forwards, codeOf(digits), codeOf(digits) + 1, found)
  }

  /** Gives the rows their new numbers; those without one are dropped. */
  renumber(newRows: Int32Array): void {
    let count = 0
    for (let at = 0; at < this.#count; at += 1) {
      const row = newRows[this.#rows[at]!]!
      if (row < 0) continue
      this.#forwards[count] = this.#forwards[at]!
      this.#backwards[count] = this.#backwards[at]!
      this.#rows[count] = row
      count += 1
    }
    this.#count = count
  }

  #collectBeginning(codes: Float64Array, beginning: string, found: RowSet): void {
    const first = codeOf(beginning)
    this.#collectRange(codes, first, first + BASE ** (LONGEST - Math.min(beginning.length, LONGEST)), found)
  }

  #collectRange(codes: Float64Array, first: number, end: number, found: RowSet): void {
    for (let at = 0; at < this.#count; at += 1) if (codes[at]! >= first && codes[at]! < end) found.add(this.#rows[at]!)
  }
}

/** The digits as a fraction with fifteen places to the base eleven, times all places: a missing digit is less than a zero. */
function codeOf(digits: string): number {
  let code = 0
  for (let at = 0; at < LONGEST; at += 1) code = code * BASE + (at < digits.length ? Number(digits[at]) + 1 : 0)
  return code
}

function backwards(digits: string): string {
  return Array.from(digits).reverse().join('')
}
