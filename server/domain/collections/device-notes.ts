import type { Actor } from '#base/actor.ts'
import type { Logger } from '#base/log.ts'
import {
  doNotWait,
  type GivenCard,
  type KnownBook,
  noteGivenCards,
  raiseKnownNumbers,
} from '#store/collections/known.ts'
import type { Store } from '#store/store.ts'
import type { Domain } from '../domain.ts'
import type { StandingCollection } from './collection.ts'
import { viewEpochOf } from './family-epoch.ts'
import { SentLog } from './log/sent-log.ts'

const DELAY_MS = 1000
/** Beyond this what waits is written at once. */
const MOST_WAITING = 20_000
const MOST_LISTED = 10_000

interface Waiting {
  readonly actor: Actor
  readonly known: Map<string, KnownBook>
  readonly given: Map<string, GivenCard>
}

/** A device that was given all of a book for the first time. */
interface FirstSync {
  readonly actor: Actor
  readonly deviceId: string
  readonly bookId: string
}

type DeviceOf = Pick<StandingCollection, 'bookId' | 'device' | 'knownNumber'>
type StandingOf = DeviceOf & Pick<StandingCollection, 'epoch' | 'isOfOtherRights'>

/**
 * What devices were told and have shown to know, written within a second after the answer, so that no request waits for it.
 * It tells later what an edit without a condition was made from; what is lost of it does no harm, since then the edit takes
 * nothing away.
 */
export class DeviceNotes {
  readonly #store: Store
  readonly #log: Pick<Logger, 'warn'>
  readonly #clock: Domain['clock']
  /** By workspace. */
  #waiting = new Map<string, Waiting>()
  #begun: FirstSync[] = []
  #count = 0
  #timer: NodeJS.Timeout | null = null
  #writing: Promise<void> = Promise.resolve()
  readonly #sent: SentLog
  /** The number of the last whole list that a device was given of a book. */
  readonly #listed = new Map<string, number>()

  constructor({ store, log, clock }: Pick<Domain, 'store' | 'log' | 'clock'>) {
    this.#store = store
    this.#log = log
    this.#clock = clock
    this.#sent = new SentLog(store, log)
    store.beforeClose(() => this.flush())
  }

  /** The device came with a token of ours: it knows the book up to this number. */
  tellKnown(actor: Actor, collection: StandingOf, number: number): void {
    const { bookId, device, knownNumber, isOfOtherRights } = collection
    if (number < knownNumber || (number === knownNumber && !isOfOtherRights)) return
    const { deviceId } = device
    const { known } = this.#waitingOf(actor)
    const key = `${deviceId}/${bookId}`
    const epoch = viewEpochOf(collection.epoch)
    const noted = known.get(key)
    if (noted && noted.epoch === epoch && noted.number >= number) return
    known.set(key, { deviceId, bookId, number, epoch, at: this.#clock.now() })
    this.#grow(1)
  }

  /** The device was given the names of all that the book holds; the first time stands in the audit. */
  tellListed(actor: Actor, { bookId, device, knownNumber }: DeviceOf, number: number): void {
    if (knownNumber > 0) return
    const { deviceId } = device
    if (!this.#listed.has(`${deviceId}/${bookId}`)) {
      this.#begun.push({ actor, deviceId, bookId })
      this.#grow(1)
    }
    if (this.#listed.size >= MOST_LISTED) this.#listed.delete(this.#listed.keys().next().value!)
    this.#listed.set(`${deviceId}/${bookId}`, number)
  }

  /**
   * The device was given these texts. One that had nothing of the book before and was given a list has shown by asking that it
   * got the list: what it is given then needs no note of each card.
   */
  tellGiven(
    actor: Actor,
    collection: StandingCollection,
    cards: readonly { cardId: string; revision: number }[],
  ): void {
    const { bookId, device, knownNumber, isOfOtherRights } = collection
    this.#sent.count(actor, bookId, { changed: cards.length })
    const listed = knownNumber > 0 ? undefined : this.#listed.get(`${device.deviceId}/${bookId}`)
    if (listed !== undefined) this.tellKnown(actor, collection, listed)
    const isKnown = collection.number <= (listed ?? knownNumber) && !isOfOtherRights
    if (isKnown || cards.length === 0) return
    const { given } = this.#waitingOf(actor)
    const [epoch, at] = [viewEpochOf(collection.epoch), this.#clock.now()]
    for (const { cardId, revision } of cards)
      given.set(`${device.deviceId}/${bookId}/${cardId}`, {
        deviceId: device.deviceId,
        bookId,
        cardId,
        revision,
        epoch,
        at,
      })
    this.#grow(cards.length)
  }

  /** The device was told that so many cards are gone from the book. */
  tellGone(actor: Actor, { bookId }: DeviceOf, gone: number): void {
    this.#sent.count(actor, bookId, { gone })
  }

  /** Writes what waits of the actor's workspace, if anything does, and waits for what is being written. */
  async settle({ workspaceId }: Actor): Promise<void> {
    if (this.#waiting.has(workspaceId)) await this.flush()
    else await this.#writing
  }

  /** Writes what waits; what cannot be written is given up. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const [waiting, begun] = [[...this.#waiting.values()], this.#begun]
    this.#waiting = new Map()
    this.#begun = []
    this.#count = 0
    this.#writing = this.#writing.then(() => this.#write(waiting)).then(() => this.#writeBegun(begun))
    await this.#writing
  }

  #waitingOf(actor: Actor): Waiting {
    const known = this.#waiting.get(actor.workspaceId)
    if (known) return known
    const waiting = { actor, known: new Map<string, KnownBook>(), given: new Map<string, GivenCard>() }
    this.#waiting.set(actor.workspaceId, waiting)
    return waiting
  }

  #grow(by: number): void {
    this.#count += by
    if (this.#count >= MOST_WAITING) void this.flush()
    else this.#timer ??= setTimeout(() => void this.flush(), DELAY_MS).unref()
  }

  async #writeBegun(begun: readonly FirstSync[]): Promise<void> {
    for (const { actor, deviceId, bookId } of begun) {
      try {
        await this.#store.write(actor, async (tx) => tx.ledger.noteAudit('book-synced', deviceId, { bookId }))
      } catch (error) {
        this.#log.warn({ error: String(error) }, 'the first sync of a device could not be put into the audit')
      }
    }
  }

  async #write(all: readonly Waiting[]): Promise<void> {
    for (const { actor, known, given } of all) {
      try {
        await this.#store.write(actor, async (tx) => {
          await doNotWait(tx)
          if (known.size > 0) await raiseKnownNumbers(tx, [...known.values()])
          if (given.size > 0) await noteGivenCards(tx, [...given.values()])
        })
      } catch (error) {
        this.#log.warn({ error: String(error) }, 'what devices were given could not be noted')
      }
    }
  }
}

const notes = new WeakMap<Store, DeviceNotes>()

/** The notes of a domain's store; they end with it. */
export function deviceNotes(domain: Domain): DeviceNotes {
  const present = notes.get(domain.store) ?? new DeviceNotes(domain)
  notes.set(domain.store, present)
  return present
}
