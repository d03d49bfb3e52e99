import { grown } from './grown.ts'
import { letterOf, OTHER_SIGNS } from './letter-of.ts'

/** The sort keys of all rows in one order, and the letters they stand under. */
export class SortColumn {
  readonly #keys: string[] = []
  #letters = new Uint16Array(0)

  set(row: number, key: string): void {
    this.#keys[row] = key
    this.#letters = grown(this.#letters, row + 1)
    this.#letters[row] = codeOf(key)
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
      kindOf(this.#letters[row]!) - kindOf(this.#letters[other]!) || compareKeys(this.#keys[row]!, this.#keys[other]!)
    )
  }

  /** The same for a row and a key. */
  compareTo(row: number, key: string): number {
    return kindOf(this.#letters[row]!) - kindOf(codeOf(key)) || compareKeys(this.#keys[row]!, key)
  }

  /** Moves the keys to their new rows, none of which is behind the old one. */
  renumber(newRows: Int32Array, count: number): void {
    for (const [row, number] of newRows.entries()) {
      if (number < 0) continue
      this.#keys[number] = this.#keys[row]!
      this.#letters[number] = this.#letters[row]!
    }
    this.#keys.length = count
  }
}

const NO_LETTER = OTHER_SIGNS.charCodeAt(0)

/** The code of the letter; 0 for an empty key. */
function codeOf(key: string): number {
  return letterOf(key).charCodeAt(0) || 0
}

function kindOf(letter: number): number {
  if (letter > NO_LETTER) return 0
  return letter === NO_LETTER ? 1 : 2
}

/** By their bytes, as the server does but for letters that hardly any name has. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
