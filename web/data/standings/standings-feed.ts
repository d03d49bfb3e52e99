import type { OutputOf, standings } from '@lazo/contract'
import type { OwnTies, TieStanding } from '@lazo/jscontact'

/** How a member stands with people, as the server tells it. */
export type Standings = OutputOf<typeof standings>

/** What the feed needs, and whom it tells. */
export interface StandingsParts {
  /** Asks for the ties with these cards, or with null for all of them. */
  readonly ask: (cardIds: readonly string[] | null) => Promise<Standings>
  /** Takes what is known after each answer. */
  readonly know: (ties: OwnTies) => void
}

/** Of more cards at once it is asked for all ties: an address has an end. */
const MOST_NAMED = 50

/** Keeps what is known here of the member's ties: all of them at first, then those that changed. One question at a time, so that no late answer undoes another. */
export class StandingsFeed {
  readonly #parts: StandingsParts
  #ties: OwnTies = { standings: new Map(), today: '' }
  /** What was asked for meanwhile; null for all. */
  #wanted: Set<string> | null = new Set()
  #running: Promise<void> | null = null

  constructor(parts: StandingsParts) {
    this.#parts = parts
  }

  /** The day by which ties are told; empty before they are. */
  get today(): string {
    return this.#ties.today
  }

  /** Asks again for the ties with these cards, or with null for all; over when that is known, or could not be asked. */
  renew(cardIds: readonly string[] | null): Promise<void> {
    this.#want(cardIds)
    this.#running ??= this.#run().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  #want(cardIds: readonly string[] | null): void {
    const wanted = this.#wanted && cardIds && new Set([...this.#wanted, ...cardIds])
    this.#wanted = wanted && wanted.size <= MOST_NAMED ? wanted : null
  }

  async #run(): Promise<void> {
    while (this.#wanted === null || this.#wanted.size > 0) {
      const asked = this.#wanted && [...this.#wanted]
      this.#wanted = new Set()
      // What cannot be asked now is asked for again with the next connection; until then what is known stays.
      const told = await this.#parts.ask(asked).catch(() => null)
      if (told) this.#take(asked, told)
    }
  }

  #take(asked: readonly string[] | null, { items, today }: Standings): void {
    const known = new Map<string, TieStanding>(asked === null ? [] : this.#ties.standings)
    for (const cardId of asked ?? []) known.delete(cardId)
    for (const item of items) known.set(item.cardId, item)
    this.#ties = { standings: known, today }
    this.#parts.know(this.#ties)
  }
}
