import type { Actor } from '#base/actor.ts'
import type { Logger } from '#base/log.ts'
import { doNotWait } from '#store/collections/known.ts'
import type { Store } from '#store/store.ts'
import { noteOpenings, type Opening } from '#store/watch/openings.ts'
import { noteTaken } from '#store/watch/takings.ts'
import type { Domain } from '../domain.ts'
import { WATCH_MS, watchOpenings, watchTakings } from './raise-alarms.ts'

const DELAY_MS = 1000
/** Beyond this what waits is written at once. */
const MOST_WAITING = 5_000

interface Waiting {
  readonly actor: Actor
  /** By card and day. */
  readonly opened: Map<string, Opening>
  readonly taken: Set<string>
}

/** Which cards somebody opened or took out, written within a second after the answer, so that no reading waits for it. */
export class WatchNotes {
  readonly #store: Store
  readonly #now: () => Date
  readonly #log: Pick<Logger, 'warn'>
  #waiting = new Map<string, Waiting>()
  #count = 0
  #timer: NodeJS.Timeout | null = null
  #writing: Promise<void> = Promise.resolve()

  constructor({ store, clock, log }: Pick<Domain, 'store' | 'clock' | 'log'>) {
    this.#store = store
    this.#now = () => clock.now()
    this.#log = log
    store.beforeClose(() => this.flush())
  }

  /** The actor opened a card, now or at a moment told later. */
  opened(actor: Actor, cardId: string, at: Date = this.#now()): void {
    const { opened } = this.#waitingOf(actor)
    const key = `${cardId} ${at.toISOString().slice(0, 10)}`
    const earlier = opened.get(key)
    if (earlier === undefined || earlier.at < at) opened.set(key, { cardId, at })
    if (earlier === undefined) this.#grow(1)
  }

  /** The actor took these cards out of the product. */
  taken(actor: Actor, cardIds: readonly string[]): void {
    if (cardIds.length === 0) return
    const { taken } = this.#waitingOf(actor)
    for (const cardId of cardIds) taken.add(cardId)
    this.#grow(cardIds.length)
  }

  /** Writes what waits, and raises the alarms that come of it; what cannot be written is given up. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const waiting = [...this.#waiting.values()]
    this.#waiting = new Map()
    this.#count = 0
    this.#writing = this.#writing.then(() => this.#write(waiting))
    await this.#writing
  }

  #waitingOf(actor: Actor): Waiting {
    const key = `${actor.workspaceId}/${actor.memberId}`
    const known = this.#waiting.get(key)
    if (known) return known
    const waiting = { actor, opened: new Map<string, Opening>(), taken: new Set<string>() }
    this.#waiting.set(key, waiting)
    return waiting
  }

  #grow(by: number): void {
    this.#count += by
    if (this.#count >= MOST_WAITING) void this.flush()
    else this.#timer ??= setTimeout(() => void this.flush(), DELAY_MS).unref()
  }

  async #write(all: readonly Waiting[]): Promise<void> {
    for (const { actor, opened, taken } of all) {
      try {
        if (opened.size > 0) await this.#writeOpened(actor, [...opened.values()])
        if (taken.size > 0) await this.#writeTaken(actor, [...taken])
      } catch (error) {
        this.#log.warn({ error: String(error) }, 'what was opened or taken out could not be noted')
      }
    }
  }

  async #writeOpened(actor: Actor, openings: readonly Opening[]): Promise<void> {
    await this.#store.write(actor, async (tx) => {
      await doNotWait(tx)
      await noteOpenings(tx, openings)
      await watchOpenings(tx, openings)
    })
  }

  async #writeTaken(actor: Actor, cardIds: readonly string[]): Promise<void> {
    await this.#store.write(actor, async (tx) => {
      await doNotWait(tx)
      await noteTaken(tx, cardIds, new Date(tx.now.getTime() - WATCH_MS))
      await watchTakings(tx)
    })
  }
}

const notes = new WeakMap<Store, WatchNotes>()

/** The notes of a domain's store; they end with it. */
export function watchNotes(domain: Domain): WatchNotes {
  const present = notes.get(domain.store) ?? new WatchNotes(domain)
  notes.set(domain.store, present)
  return present
}
