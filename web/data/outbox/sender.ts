import type { AskServer } from './ask-server.ts'
import { waitAfter } from './backoff.ts'
import type { Entry } from './entry.ts'
import { nextEntries, nextMoment } from './next-entries.ts'
import type { LaterOutcome, Outcome } from './outcome.ts'
import { sendEntry } from './send-entry.ts'
import { nextTry, putEntry, type SettleParts, settleEntry } from './settle-entry.ts'

/** What a sender tells and needs. */
export interface SenderParts extends SettleParts {
  readonly ask: AskServer
  /** Calls back after so many milliseconds. Gives what stops it. */
  readonly after: (ms: number, act: () => void) => () => void
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
          .map((entry) => ({ ...entry, isSending: false, mayHaveArrived: true, tries: entry.tries + 1 })),
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
    let claimed: Entry | null = null
    try {
      claimed = await this.#claim(entry)
      if (claimed) await this.#settle(claimed, await sendEntry(claimed, this.#parts.ask))
    } catch (error) {
      await this.#recover(claimed, error)
    } finally {
      this.#taken.delete(entry.id)
      this.#parts.busyChanged()
    }
    this.pump()
  }

  /** Whatever nobody foresaw must not stop what waits: it is tried again, later and later. */
  async #recover(claimed: Entry | null, error: unknown): Promise<void> {
    console.error(error)
    const later = { kind: 'later', isOffline: true, mayHaveArrived: true } as const
    if (claimed) await this.#delay(claimed, later).catch(console.error)
    else this.#pausedUntil = this.#parts.now() + waitAfter(++this.#failures, this.#parts.random())
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
    if (outcome.kind === 'later') return this.#delay(entry, outcome)
    this.#failures = 0
    if (outcome.kind !== 'signed-out') return settleEntry(entry, outcome, this.#parts)
    this.stop()
    return putEntry({ ...entry, isSending: false }, this.#parts)
  }

  async #delay(entry: Entry, { isOffline, seconds, mayHaveArrived }: LaterOutcome): Promise<void> {
    const { now, random } = this.#parts
    const wait = seconds === undefined ? nextTry(entry, this.#parts) : now() + seconds * 1_000
    if (isOffline) this.#pausedUntil = now() + waitAfter(++this.#failures, random())
    const arrived = Boolean(entry.mayHaveArrived) || mayHaveArrived
    const notBefore = isOffline ? 0 : wait
    await putEntry(
      { ...entry, isSending: false, tries: entry.tries + 1, mayHaveArrived: arrived, notBefore },
      this.#parts,
    )
  }
}
