import { compareKeys } from './sort-column.ts'

/** A value that several cards have, and how many. */
export interface CountedValue {
  readonly name: string
  readonly count: number
}

/** How many cards have each value. */
export class ValueCounts {
  readonly #counts = new Map<string, { count: number; readonly key: string }>()
  #sorted: readonly CountedValue[] | null = []

  /** A card came that has the value; `key` tells its place in the alphabet. */
  add(name: string, key: string): void {
    const known = this.#counts.get(name)
    if (known) known.count += 1
    else this.#counts.set(name, { count: 1, key })
    this.#sorted = null
  }

  /** A card went that had the value. */
  drop(name: string): void {
    const known = this.#counts.get(name)
    if (!known) return
    known.count -= 1
    if (known.count === 0) this.#counts.delete(name)
    this.#sorted = null
  }

  /** All values in the order of the alphabet. The same array as long as nothing changed. */
  sorted(): readonly CountedValue[] {
    this.#sorted ??= [...this.#counts]
      .sort(([a, one], [b, other]) => compareKeys(one.key, other.key) || compareKeys(a, b))
      .map(([name, { count }]) => ({ name, count }))
    return this.#sorted
  }
}
