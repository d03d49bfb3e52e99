/** A bounded memory of computed values: two generations of `size` entries each; the older is forgotten as a whole. */
export class RecentValues<Value> {
  readonly #size: number
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()

  constructor(size: number) {
    this.#size = size
  }

  /** The value remembered under the key, or the one `compute` gives now. */
  take(key: string, compute: () => Value): Value {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const value = this.#old.get(key) ?? compute()
    if (this.#young.size >= this.#size) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}
