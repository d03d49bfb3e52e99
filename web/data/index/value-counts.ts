/** A value that several cards have, and how many. */
export interface CountedValue {
  readonly name: string
  readonly count: number
}

/** How many cards have each value. */
export class ValueCounts {
  readonly #counts = new Map<string, number>()
  #sorted: readonly CountedValue[] | null = []

  /** `by` is 1 for a card that came and -1 for one that went. */
  add(name: string, by: 1 | -1): void {
    const count = (this.#counts.get(name) ?? 0) + by
    if (count > 0) this.#counts.set(name, count)
    else this.#counts.delete(name)
    this.#sorted = null
  }

  /** All values in the order of the alphabet. The same array as long as nothing changed. */
  sorted(): readonly CountedValue[] {
    this.#sorted ??= [...this.#counts].map(([name, count]) => ({ name, count })).sort(byName)
    return this.#sorted
  }
}

const collator = new Intl.Collator(['es', 'en'], { sensitivity: 'base', numeric: true })

function byName(a: CountedValue, b: CountedValue): number {
  return collator.compare(a.name, b.name) || (a.name < b.name ? -1 : 1)
}
