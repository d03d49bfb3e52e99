import { setTimeout as pause } from 'node:timers/promises'
import { cardText, cardUid } from '../carddav/cards.ts'
import { putCard } from '../carddav/dav/requests.ts'
import type { HttpConnection } from '../carddav/http/http-connection.ts'
import type { PollingDevice } from './polling-device.ts'

/** Every so many milliseconds a device asks, and a writer saves. */
const [POLL_EVERY, SAVE_EVERY] = [4000, 2000]
/** So many devices load all cards at once. */
const FIRST_LOADS = 4
/** Writers change cards there are in two of three saves. */
const SAVES_TO_A_NEW_CARD = 3

/** Devices that poll and writers that save in one address book, and what they saw. */
export class Crowd {
  /** How long each poll and each save took, in milliseconds. */
  readonly polls: number[] = []
  readonly saves: number[] = []
  readonly failures: string[] = []
  /** The edition that each card has, by its address. */
  readonly #editions = new Map<string, { index: number; edition: number }>()
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  /** Saves cards before it begins. */
  async prepare(connection: HttpConnection, cards: number): Promise<void> {
    for (let index = 0; index < cards; index++) await this.#save(connection, index)
    this.saves.length = 0
  }

  /** Lets each device load all cards for the first time. */
  async load(devices: readonly PollingDevice[]): Promise<void> {
    const waiting = [...devices]
    const loadNext = async () => {
      for (let device = waiting.pop(); device; device = waiting.pop()) await device.poll()
    }
    await Promise.all(Array.from({ length: FIRST_LOADS }, loadNext))
  }

  /** Lets all of them live for so many milliseconds. */
  async live(devices: readonly PollingDevice[], writers: readonly HttpConnection[], time: number): Promise<void> {
    const ends = performance.now() + time
    await Promise.all([
      ...devices.map((device, index) => this.#pollUntil(ends, device, (index / devices.length) * POLL_EVERY)),
      ...writers.map((connection, writer) => this.#saveUntil(ends, connection, writer, writers.length)),
    ])
  }

  /** What a device has too much, too little or in an old edition, after it has asked for the last time. */
  async compare(device: PollingDevice): Promise<string[]> {
    await device.poll()
    const wrong = [...device.cards.keys()].filter((href) => !this.#editions.has(href)).map((href) => `${href} too much`)
    for (const [href, { edition }] of this.#editions)
      if (!device.cards.get(href)?.includes(`Edición ${edition}.`)) wrong.push(`${href} not in edition ${edition}`)
    return wrong
  }

  /** How many cards there are. */
  get size(): number {
    return this.#editions.size
  }

  async #pollUntil(ends: number, device: PollingDevice, delay: number): Promise<void> {
    await pause(delay)
    while (performance.now() < ends) {
      await this.#attempt(this.polls, () => device.poll())
      await pause(POLL_EVERY)
    }
  }

  async #saveUntil(ends: number, connection: HttpConnection, writer: number, writers: number): Promise<void> {
    await pause((writer / writers) * SAVE_EVERY)
    for (let turn = 0; performance.now() < ends; turn++) {
      // Each writer has cards of its own, so that it knows which edition is the last.
      const known = [...this.#editions.values()].filter(({ index }) => index % writers === writer)
      const next = known.length * writers + writer
      const index = turn % SAVES_TO_A_NEW_CARD ? known[(turn * 7919) % known.length]!.index : next
      await this.#attempt(this.saves, () => this.#save(connection, index))
      await pause(SAVE_EVERY)
    }
    connection.close()
  }

  async #save(connection: HttpConnection, index: number): Promise<void> {
    const href = `${this.#path}${cardUid(index)}.vcf`
    const edition = (this.#editions.get(href)?.edition ?? -1) + 1
    await putCard(connection, href, cardText(index, edition))
    this.#editions.set(href, { index, edition })
  }

  async #attempt(times: number[], work: () => Promise<void>): Promise<void> {
    const start = performance.now()
    try {
      await work()
      times.push(performance.now() - start)
    } catch (error) {
      this.failures.push(error instanceof Error ? error.message : String(error))
    }
  }
}
