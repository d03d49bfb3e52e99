import type { ReplicaCard } from '../replica/replica-card.ts'
import { acknowledge, refuse } from './acknowledge.ts'
import { waitAfter } from './backoff.ts'
import type { Entry, EntryResult } from './entry.ts'
import { nextEntries, nextMoment } from './next-entries.ts'
import type { Outbox } from './outbox.ts'
import { type AskServer, type Outcome, sendEntry } from './send-entry.ts'
import { reverseOf } from './way-back.ts'

/** What a sender tells and needs. */
export interface SenderParts {
  readonly outbox: Outbox
  readonly ask: AskServer
  readonly now: () => number
  readonly random: () => number
  /** Calls back after so many milliseconds. Gives what stops it. */
  readonly after: (ms: number, act: () => void) => () => void
  /** Keeps a card as the server just told it, under its id of the server. */
  readonly keepCard: (card: ReplicaCard) => Promise<void>
  readonly keepAlias: (from: string, to: string) => Promise<void>
  readonly settled: (entry: Entry, result: EntryResult) => void
  readonly refused: (entry: Entry) => void
  /** Something was done of which only the change feed tells the outcome. */
  readonly wantNews: () => void
  readonly busyChanged: () => void
}

/** Sends what waits in the outbox, in the one tab that leads: each card's in order, several cards' at a time. */
export class Sender {
  readonly #parts: SenderParts
  /** What this tab took up: until the storage says so too it must not be taken up again. */
  readonly #taken = new Set<number>()
  #isStopped = false
  #pausedUntil = 0
  #failures = 0
  #stopTimer = (): void => undefined

  constructor(parts: SenderParts) {
    this.#parts = parts
  }

  /** How many are under way. */
  get inFlight(): number {
    return this.#taken.size
  }

  /**
   * Frees what a tab was sending when it was closed; whether it arrived is found out by sending it again. Only what was taken
   * up at least so many milliseconds ago: where other tabs send too, they are given the time for it.
   */
  async takeOver(afterMs = 0): Promise<void> {
    const before = this.#parts.now() - afterMs
    const held = this.#parts.outbox.entries.filter(
      ({ id, isSending, claimedAt = 0 }) => isSending && claimedAt <= before && !this.#taken.has(id),
    )
    for (const { id, cardIds } of held) {
      await this.#parts.outbox.change(cardIds, ({ entries }) => ({
        put: entries
          .filter((entry) => entry.id === id)
          .map((entry) => ({ ...entry, isSending: false, tries: entry.tries + 1 })),
      }))
    }
  }

  /** Sends what may be sent now, and comes back when more may. */
  pump(): void {
    if (this.#isStopped) return
    this.#stopTimer()
    const { outbox, now, after } = this.#parts
    const wait = this.#pausedUntil - now()
    if (wait > 0) {
      this.#stopTimer = after(wait, () => this.pump())
      return
    }
    const entries = outbox.entries.map((entry) => (this.#taken.has(entry.id) ? { ...entry, isSending: true } : entry))
    for (const entry of nextEntries(entries, now())) void this.#send(entry)
    const moment = nextMoment(entries, now())
    if (moment !== null) this.#stopTimer = after(moment - now(), () => this.pump())
  }

  /** Tries again at once: the network came back. */
  hurry(): void {
    this.#pausedUntil = 0
    this.pump()
  }

  /** Sends nothing more. */
  stop(): void {
    this.#isStopped = true
    this.#stopTimer()
  }

  async #send(entry: Entry): Promise<void> {
    this.#taken.add(entry.id)
    this.#parts.busyChanged()
    try {
      const claimed = await this.#claim(entry)
      if (claimed) await this.#settle(claimed, await sendEntry(claimed, this.#parts.ask))
    } finally {
      this.#taken.delete(entry.id)
      this.#parts.busyChanged()
    }
    this.pump()
  }

  /** Nobody takes back what is claimed, and no other tab sends it. */
  async #claim(entry: Entry): Promise<Entry | null> {
    let claimed: Entry | null = null
    await this.#parts.outbox.change(entry.cardIds, ({ entries }) => {
      const present = entries.find(({ id }) => id === entry.id)
      const isFree = present?.state === 'waiting' && !present.isSending
      claimed = isFree ? { ...present, isSending: true, claimedAt: this.#parts.now() } : null
      return claimed ? { put: [claimed] } : {}
    })
    return claimed
  }

  async #settle(entry: Entry, outcome: Outcome): Promise<void> {
    if (outcome.kind !== 'later') this.#failures = 0
    switch (outcome.kind) {
      case 'card':
        return this.#keep(entry, outcome)
      case 'done':
        await this.#put({ ...entry, state: 'sent', isSending: false })
        this.#parts.settled(entry, outcome.result)
        return this.#parts.wantNews()
      case 'changed':
        return this.#change(entry, outcome.entry)
      case 'refused':
        return this.#refuse(entry, outcome)
      case 'later':
        return this.#delay(entry, outcome)
      case 'signed-out':
        this.stop()
        return this.#put({ ...entry, isSending: false })
    }
  }

  async #keep(entry: Entry, { card, result }: Extract<Outcome, { kind: 'card' }>): Promise<void> {
    const { outbox, keepCard, keepAlias, settled } = this.#parts
    const [was] = entry.cardIds
    if (was !== card.id) await keepAlias(was!, card.id)
    await keepCard(card)
    await outbox.change([...entry.cardIds, card.id], (view) => acknowledge(view, entry, card))
    settled(entry, { ...result, reverse: result.reverse ?? reverseOf(entry) })
  }

  /** Sent again at once, unless others are always faster. */
  async #change(entry: Entry, changed: Entry): Promise<void> {
    const notBefore = entry.tries < 3 ? 0 : this.#later(entry)
    await this.#put({ ...changed, isSending: false, tries: entry.tries + 1, notBefore })
    this.#parts.wantNews()
  }

  async #refuse(entry: Entry, { code, message }: Extract<Outcome, { kind: 'refused' }>): Promise<void> {
    await this.#parts.outbox.change(entry.cardIds, (view) => refuse(view, entry, { code, message }))
    this.#parts.settled(entry, {})
    this.#parts.refused({ ...entry, refusal: { code, message } })
    this.#parts.wantNews()
  }

  async #delay(entry: Entry, { isOffline, seconds }: Extract<Outcome, { kind: 'later' }>): Promise<void> {
    const wait = seconds === undefined ? this.#later(entry) : this.#parts.now() + seconds * 1_000
    if (isOffline) this.#pausedUntil = this.#parts.now() + waitAfter(++this.#failures, this.#parts.random())
    await this.#put({ ...entry, isSending: false, tries: entry.tries + 1, notBefore: isOffline ? 0 : wait })
  }

  #later({ tries }: Entry): number {
    return this.#parts.now() + waitAfter(tries + 1, this.#parts.random())
  }

  async #put(entry: Entry): Promise<void> {
    await this.#parts.outbox.change(entry.cardIds, () => ({ put: [entry] }))
  }
}
