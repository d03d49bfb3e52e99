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

  /** Whether something of this chance, 0 to 1, happens. */
  falls(chance: number): boolean {
    return this.roll() < chance
  }

  /** One of a list. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.roll() * list.length)]!
  }

  /** One of a list whose first entries are much commoner than its last. */
  pickCommon<T>(list: readonly T[]): T {
    return list[Math.floor(this.roll() ** 1.8 * list.length)]!
  }

  /** So many digits. */
  digits(count: number): string {
    return Array.from({ length: count }, () => Math.floor(this.roll() * 10)).join('')
  }

  /** So many hexadecimal digits. */
  hex(count: number): string {
    return Array.from({ length: count }, () => Math.floor(this.roll() * 16).toString(16)).join('')
  }
}
