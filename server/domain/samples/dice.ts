/** Chance that falls the same way each time, by its seed. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** A number from 0 up to, but not, 1 (the generator mulberry32). */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `least` to `most`, both possible. */
  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1))
  }

  /** Whether something of this chance, 0 to 1, happens. */
  falls(chance: number): boolean {
    return this.roll() < chance
  }

  /** One of a list. */
  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!
  }

  /** One of a list whose first entries are commoner than its last, as with surnames. */
  pickCommon<T>(list: readonly T[]): T {
    return list[Math.floor(this.roll() ** 1.7 * list.length)]!
  }

  /** A text with a digit in place of each `#`. */
  fill(pattern: string): string {
    return pattern.replaceAll('#', () => String(this.between(0, 9)))
  }
}
