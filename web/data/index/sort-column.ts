import { grown } from './grown.ts'
import { letterOf, OTHER_SIGNS } from './letter-of.ts'
import { SIGNS, signsOf } from './signs-of.ts'

/** The sort keys of all rows in one order, and the letters they stand under. */
export class SortColumn {
  readonly #keys: string[] = []
  #letters = new Uint16Array(0)
  /** The place of a key as far as its kind and first signs tell, then as far as the next ones do: most comparisons end here. */
  #starts = new Float64Array(0)
  #middles = new Float64Array(0)

  set(row: number, key: string): void {
    const letter = letterOf(key)
    this.#letters = grown(this.#letters, row + 1)
    this.#starts = grown(this.#starts, row + 1)
    this.#middles = grown(this.#middles, row + 1)
    this.#keys[row] = key
    this.#letters[row] = letter === '' ? 0 : letter.charCodeAt(0)
    this.#starts[row] = startOf(key, letter)
    this.#middles[row] = signsOf(key, SIGNS)
  }

  keyOf(row: number): string {
    return this.#keys[row]!
  }

  /** Empty for a row without a key. */
  letterOf(row: number): string {
    const code = this.#letters[row]!
    return code === 0 ? '' : String.fromCharCode(code)
  }

  /** Letters first, then what stands under `#`, last what has no key; within these by key. */
  compare(row: number, other: number): number {
    return (
      this.#starts[row]! - this.#starts[other]! ||
      this.#middles[row]! - this.#middles[other]! ||
      compareKeys(this.#keys[row]!, this.#keys[other]!)
    )
  }

  /** The same for a row and a key, or any text that follows on one. */
  compareTo(row: number, key: string): number {
    return this.#starts[row]! - startOf(key, letterOf(key)) || compareKeys(this.#keys[row]!, key)
  }

  /** Moves the keys to their new rows, none of which is behind the old one. */
  renumber(newRows: Int32Array, count: number): void {
    for (const [row, number] of newRows.entries()) {
      if (number < 0) continue
      this.#keys[number] = this.#keys[row]!
      this.#letters[number] = this.#letters[row]!
      this.#starts[number] = this.#starts[row]!
      this.#middles[number] = this.#middles[row]!
    }
    this.#keys.length = count
  }
}

/** By their bytes, as the server does but for signs that hardly any name has. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Behind the signs of a key, which take 48 bits. */
const KIND = 2 ** 48

/** A number that is less for a lesser key, or equal: by its kind and its first signs. */
function startOf(key: string, letter: string): number {
  return kindOf(letter) * KIND + signsOf(key)
}

function kindOf(letter: string): number {
  if (letter === '') return 2
  return letter === OTHER_SIGNS ? 1 : 0
}
