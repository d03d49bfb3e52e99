import { setTimeout as sleep } from 'node:timers/promises'
import { createCard } from '#domain/contacts/create-card.ts'
import type { Office } from './offices.ts'

const PAUSE_MS = 50

/** Somebody who saves a card, waits a moment, and saves the next one, in the book that others work on. */
export class Saver {
  readonly times: number[] = []
  readonly #office: Office
  #isEnded = false
  #running: Promise<void> = Promise.resolve()

  constructor(office: Office) {
    this.#office = office
  }

  begin(): void {
    this.#running = this.#go()
  }

  async end(): Promise<void> {
    this.#isEnded = true
    await this.#running
  }

  /** Saves so many cards, one after the other. */
  async save(count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) await this.#save()
  }

  percentile(share: number): number {
    const sorted = this.times.toSorted((one, other) => one - other)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  }

  async #go(): Promise<void> {
    while (!this.#isEnded) {
      await this.#save()
      await sleep(PAUSE_MS)
    }
  }

  async #save(): Promise<void> {
    const { database, owner, book } = this.#office
    const start = performance.now()
    const name = {
      components: [
        { kind: 'given', value: 'Eva' },
        { kind: 'surname', value: `Guardada ${this.times.length}` },
      ],
    }
    await createCard(database.domain, owner, { bookId: book.bookId, card: { name } })
    this.times.push(performance.now() - start)
  }
}
