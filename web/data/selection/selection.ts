/** The chosen cards of this page: lists choose them, dialogs such as export and print read them. */
export class Selection {
  readonly #listeners = new Set<() => void>()
  readonly #ids = new Set<string>()
  #version = 0

  /** How many cards are chosen. */
  get size(): number {
    return this.#ids.size
  }

  /** Another number whenever something changed. */
  get version(): number {
    return this.#version
  }

  /** Whether a card is chosen. */
  has(cardId: string): boolean {
    return this.#ids.has(cardId)
  }

  /** The chosen cards, in the order they were chosen. */
  list(): string[] {
    return [...this.#ids]
  }

  /** Chooses a card, or chooses it no more. */
  toggle(cardId: string): void {
    if (!this.#ids.delete(cardId)) this.#ids.add(cardId)
    this.#changed()
  }

  /** Chooses these cards beside those that are chosen. */
  add(cardIds: Iterable<string>): void {
    for (const id of cardIds) this.#ids.add(id)
    this.#changed()
  }

  /** Chooses these cards no more. */
  remove(cardIds: Iterable<string>): void {
    for (const id of cardIds) this.#ids.delete(id)
    this.#changed()
  }

  /** Leaves out cards that are gone. */
  keepOnly(isThere: (cardId: string) => boolean): void {
    const gone = [...this.#ids].filter((id) => !isThere(id))
    if (gone.length > 0) this.remove(gone)
  }

  /** Chooses nothing any more. */
  clear(): void {
    if (this.#ids.size === 0) return
    this.#ids.clear()
    this.#changed()
  }

  /** Hears of every change. Gives the way to stop. */
  readonly follow = (hear: () => void): (() => void) => {
    this.#listeners.add(hear)
    return () => this.#listeners.delete(hear)
  }

  #changed(): void {
    this.#version += 1
    this.#listeners.forEach((hear) => hear())
  }
}

/** What is chosen on this page of the browser. */
export const presentSelection = new Selection()
