import { displayName } from '@lazo/jscontact'
import { MOST_ENTRIES } from '../replica/bounds.ts'
import { readStored } from '../replica/read-stored.ts'
import type { ReplicaCard } from '../replica/replica-card.ts'
import type { EntryView, ReplicaStorage } from '../replica/storage.ts'
import { withdraw } from './acknowledge.ts'
import type { Action } from './action.ts'
import { cardsOf, renameCards } from './action.ts'
import type { Entry, EntryResult, OutboxItem, Refusal } from './entry.ts'
import { foldEntries } from './fold-entries.ts'
import { newEntry } from './new-entry.ts'
import type { LeftCards } from './outcome.ts'
import { isEdit } from './rebase-edit.ts'
import { type Choices, resolveEntry } from './resolve-entry.ts'
import type { TakenBack } from './taken-back.ts'
import { wayBack } from './way-back.ts'

/** What an outbox tells. */
interface OutboxListener {
  /** The entries of these cards are others: what is shown of them, too. */
  entriesChanged(cardIds: readonly string[]): void
}

/** What an outbox needs. */
export interface OutboxParts {
  readonly storage: ReplicaStorage
  readonly now: () => number
  /** A card that is not in the storage, as it was read lately. */
  readonly cardRead: (cardId: string) => string | undefined
  readonly listener: OutboxListener
}

interface Settled {
  readonly entry: Pick<Entry, 'action' | 'cardIds'>
  readonly result: EntryResult
}

/** So many results are remembered for an undo: as many as the undo stack is long, and pieces of large ones. */
const MOST_RESULTS = 1_000

/** What waits to be sent, as every tab sees it. All changes are made in the storage that the tabs share. */
export class Outbox {
  readonly #parts: OutboxParts
  readonly #settled = new Map<number, Settled>()
  readonly #awaited = new Map<number, () => void>()
  readonly #byCard = new Map<string, Entry[]>()
  #entries: readonly Entry[] = []

  constructor(parts: OutboxParts) {
    this.#parts = parts
  }

  /** All entries, in order, as they were when they were read last. */
  get entries(): readonly Entry[] {
    return this.#entries
  }

  /** Reads the entries again: another tab changed them. */
  async reload(): Promise<void> {
    this.#entries = await this.#parts.storage.readEntries()
    this.#byCard.clear()
    for (const entry of this.#entries) {
      for (const cardId of entry.cardIds) {
        const ofCard = this.#byCard.get(cardId)
        if (ofCard) ofCard.push(entry)
        else this.#byCard.set(cardId, [entry])
      }
    }
    this.#freeAwaited()
  }

  /** The entries of one card, in order. */
  entriesOf(cardId: string): readonly Entry[] {
    return this.#byCard.get(cardId) ?? []
  }

  /** Whether anything is under way about a card. */
  isAbout(cardId: string): boolean {
    return this.#byCard.has(cardId)
  }

  /** Takes an action in, and gives the id of its entry. Throws when too much waits already. */
  async add(action: Action): Promise<number> {
    if (this.#entries.length >= MOST_ENTRIES) throw new RangeError('too many changes wait to be sent')
    const { storage, now } = this.#parts
    const named = await this.#withServerIds(action)
    const entry = await storage.addEntry(cardsOf(named), (view) => newEntry(named, this.#withRead(named, view), now()))
    await this.#tell(entry.cardIds)
    return entry.id
  }

  /** Takes back what was done, whether it was sent or not; the latest first. Tells how much of it there was to take back. */
  async takeBack(entryIds: readonly number[]): Promise<TakenBack> {
    const ways: Action[] = []
    let taken = 0
    for (const id of entryIds.toReversed()) {
      const way = await this.#takeBackOne(id)
      if (way !== 'nothing') taken += 1
      if (typeof way === 'object' && !ways.some((other) => isSameBatch(way, other))) ways.push(way)
    }
    for (const way of ways) await this.add(way)
    if (taken === 0) return 'nothing'
    if (taken < entryIds.length) return 'part'
    return ways.some(isOfSeveral) ? 'begun' : 'whole'
  }

  /** Notes for which cards something was refused that was done to others. */
  async addRefused({ action, at }: Entry, { cardIds, refusal }: LeftCards): Promise<Entry> {
    const left = 'cardIds' in action ? { ...action, cardIds } : action
    const entry = await this.#parts.storage.addEntry(cardIds, (view) => {
      const made = newEntry(left, view, at)
      return { ...made, state: 'refused', refusal }
    })
    await this.#tell(cardIds)
    return entry
  }

  /** Goes on with an edit that clashed, as the person chose. */
  async resolve(entryId: number, choices: Choices): Promise<void> {
    const entry = this.#find(entryId)
    if (!entry) return
    await this.change(entry.cardIds, ({ entries }) => {
      const present = entries.find(({ id, state }) => id === entryId && state === 'conflict')
      if (!present || !isEdit(present) || !present.conflict) return {}
      const resolved = resolveEntry(present, choices)
      if (resolved) return { put: [resolved] }
      const { etag, theirs: shared } = present.conflict
      return withdraw({ entries }, { ...present, base: { etag, shared } })
    })
  }

  /** Puts a refused entry away. */
  async dismiss(entryId: number): Promise<void> {
    const entry = this.#find(entryId)
    if (entry?.state === 'refused') await this.change(entry.cardIds, () => ({ remove: [entryId] }))
  }

  /** Everything that is not at the server, in order. */
  async items(): Promise<OutboxItem[]> {
    const there = this.#entries.flatMap((entry) => (entry.state === 'sent' ? [] : { ...entry, state: entry.state }))
    return Promise.all(
      there.map(async (entry) => {
        const { id, state, action, at, refusal, conflict } = entry
        const display = await this.#displayOf(entry)
        return { entryId: id, state, action, at, refusal, display, fields: conflict?.fields ?? [] }
      }),
    )
  }

  /** The refused entries, with what was lost. */
  async refusals(): Promise<Refusal[]> {
    const refused = this.#entries.filter(({ state }) => state === 'refused')
    return Promise.all(refused.map((entry) => this.describeRefusal(entry)))
  }

  /** A refused entry as it is told. */
  async describeRefusal(entry: Entry): Promise<Refusal> {
    const { id, action, at, refusal } = entry
    return { ...refusal!, entryId: id, action, at, display: await this.#displayOf(entry) }
  }

  /** Changes entries in the storage, and tells everybody. */
  async change(cardIds: readonly string[], decide: Parameters<ReplicaStorage['changeEntries']>[1]): Promise<void> {
    let isChanged = false
    await this.#parts.storage.changeEntries(cardIds, (view) => {
      const changes = decide(view)
      isChanged = Boolean(changes.put?.length || changes.remove?.length)
      return changes
    })
    if (isChanged) await this.#tell(cardIds)
  }

  /** Notes what became of an entry, here or in the tab that sends: so it can be taken back. */
  noteSettled(entryId: number, settled: Settled): void {
    this.#settled.set(entryId, settled)
    const [oldest] = this.#settled.keys()
    if (this.#settled.size > MOST_RESULTS && oldest !== undefined) this.#settled.delete(oldest)
    this.#awaited.get(entryId)?.()
    this.#awaited.delete(entryId)
  }

  /** What a card looks like with everything that waits laid over it. */
  seen(cardId: string, known: ReplicaCard | null): ReturnType<typeof foldEntries> {
    return foldEntries(known, this.entriesOf(cardId))
  }

  async #displayOf({ action, base, cardIds }: Entry): Promise<string> {
    const [cardId] = cardIds
    if (action.kind === 'create') return displayName(action.card)
    const shared = base?.shared ?? readStored((await this.#parts.storage.readCards([cardId!])).get(cardId!))?.shared
    return shared ? displayName(shared) : ''
  }

  /** Gives what is to be done when it is at the server already. */
  async #takeBackOne(id: number): Promise<Action | 'withdrawn' | 'nothing'> {
    const settled = this.#settled.get(id)
    if (settled) return wayBack(settled.entry, settled.result) ?? 'nothing'
    const entry = this.#find(id)
    if (!entry || entry.state === 'refused') return 'nothing'
    if (isUnsent(entry) && !entry.isSending && (await this.#withdraw(entry))) return 'withdrawn'
    // It is on its way: either the server's answer comes, or it waits again because the server cannot be reached.
    await this.#settlingOf(id)
    return this.#takeBackOne(id)
  }

  /** False when it was being sent at this moment: then it is taken back like anything that is at the server. */
  async #withdraw(entry: Entry): Promise<boolean> {
    let isWithdrawn = false
    await this.change(entry.cardIds, (view) => {
      const present = view.entries.find(({ id }) => id === entry.id)
      isWithdrawn = present !== undefined && !present.isSending && present.state !== 'sent'
      return isWithdrawn ? withdraw(view, present!) : {}
    })
    return isWithdrawn
  }

  async #settlingOf(id: number): Promise<void> {
    if (this.#settled.has(id)) return
    await new Promise<void>((resolve) => this.#awaited.set(id, resolve))
  }

  /** Who waits for the answer about an entry that waits again itself need not. */
  #freeAwaited(): void {
    for (const [id, resolve] of this.#awaited) {
      const entry = this.#find(id)
      if (!entry || !isUnsent(entry) || entry.isSending) continue
      this.#awaited.delete(id)
      resolve()
    }
  }

  async #tell(cardIds: readonly string[]): Promise<void> {
    await this.reload()
    this.#parts.listener.entriesChanged(cardIds)
  }

  async #withServerIds(action: Action): Promise<Action> {
    const named = await Promise.all(cardsOf(action).map(async (id) => [id, await this.serverIdOf(id)] as const))
    const ids = new Map(named)
    return renameCards(action, (id) => ids.get(id)!)
  }

  /** The id of the server for a card that was made here; the same id for others. */
  async serverIdOf(cardId: string): Promise<string> {
    return cardId.startsWith('local-') ? ((await this.#parts.storage.readAlias(cardId)) ?? cardId) : cardId
  }

  #withRead(action: Action, view: EntryView): EntryView {
    const cards = new Map(view.cards)
    for (const id of cardsOf(action)) {
      const read = this.#parts.cardRead(id)
      if (!cards.has(id) && read !== undefined) cards.set(id, read)
    }
    return { ...view, cards }
  }

  #find(entryId: number): Entry | undefined {
    return this.#entries.find(({ id }) => id === entryId)
  }
}

function isUnsent({ state }: Entry): boolean {
  return state === 'waiting' || state === 'conflict'
}

/** The pieces of a batch are taken back together. */
function isSameBatch(one: Action, other: Action): boolean {
  return one.kind === 'undo-batch' && other.kind === 'undo-batch' && one.batchId === other.batchId
}

/** A single card is back in a moment; what is shown of an edit is so at once. */
function isOfSeveral(way: Action): boolean {
  return way.kind === 'undo-batch' && way.cardIds.length > 1
}
