import { isApiError } from '../api/api-error.ts'
import type { AskServer } from '../outbox/ask-server.ts'
import { BLOCK, CHANGES, MOST_CARDS } from './bounds.ts'
import { chunksOf } from './chunks-of.ts'
import { packedLine } from './line-maker.ts'
import { type ReplicaMeta, startedOver } from './meta.ts'
import { readResource } from './replica-card.ts'
import { type CardNews, type ReplicaHead, readReplica } from './replica-lines.ts'
import { type CardWithLine, type ReplicaStorage, StorageFullError, type StoredChanges } from './storage.ts'

/** What happened to cards. */
export interface News {
  /** New or different, and kept. */
  readonly cards: readonly CardWithLine[]
  readonly gone: readonly string[]
  /** New or different, and not kept, since the ceiling is reached. */
  readonly beyond: readonly string[]
}

/** What a sync tells: what is kept by now, in the storage and in `meta`. */
interface SyncListener {
  metaChanged(meta: ReplicaMeta): void
  /** What happened to cards. Awaited, so that nobody is flooded. */
  news(news: News): Promise<void>
  /** More changes come than are taken in at a glance. */
  muchComes(): void
}

/** What a sync needs. */
export interface SyncParts {
  readonly storage: ReplicaStorage
  readonly ask: AskServer
  readonly now: () => number
  readonly listener: SyncListener
  readonly mostCards?: number
}

type CardLineNews = Extract<CardNews, { kind: 'card' }>

/** Brings a replica up to what the server has: all cards at first, then what changed. */
export class Sync {
  readonly #parts: SyncParts
  #meta: ReplicaMeta
  #running: Promise<void> | null = null
  #isWantedAgain = false

  constructor(parts: SyncParts, meta: ReplicaMeta) {
    this.#parts = parts
    this.#meta = meta
  }

  /** Where the replica stands. */
  get meta(): ReplicaMeta {
    return this.#meta
  }

  /** Catches up; asked for while it runs, it runs once more, so that nothing that happened before the question is missed. Throws `OfflineError` and `ApiError`. */
  bring(): Promise<void> {
    if (this.#running) this.#isWantedAgain = true
    this.#running ??= this.#run().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** Keeps something about the replica. */
  async note(change: Partial<ReplicaMeta>): Promise<void> {
    this.#setMeta({ ...this.#meta, ...change })
    await this.#parts.storage.writeMeta(this.#meta)
  }

  async #run(): Promise<void> {
    do {
      this.#isWantedAgain = false
      try {
        if (!this.#meta.isComplete) await this.#load()
        await this.#catchUp()
      } catch (error) {
        if (!isApiError(error, 'start-over')) throw error
        await this.note(startedOver(this.#meta))
        this.#isWantedAgain = true
      }
    } while (this.#isWantedAgain)
  }

  async #load(): Promise<void> {
    const { after, loaded } = this.#meta
    const { head, groups } = await this.#open(after === null ? {} : { after }, BLOCK)
    this.#setMeta({ ...this.#meta, token: this.#meta.token ?? head.token, expected: loaded + head.cards })
    try {
      await this.#keepInTurn(groups, (cards) => this.#keepBlock(cards))
    } catch (error) {
      if (!(error instanceof StorageFullError)) throw error
      this.#setMeta({ ...this.#meta, isPartial: true })
    }
    await this.#endLoad()
  }

  async #endLoad(): Promise<void> {
    const { storage, listener } = this.#parts
    const isPartial =
      this.#meta.isPartial || (this.#meta.loaded >= this.#mostCards && this.#meta.expected > this.#mostCards)
    const gone = await storage.dropOlder(this.#meta.generation)
    await this.note({ isComplete: true, isPartial, after: null })
    if (gone.length > 0) await listener.news({ cards: [], gone, beyond: [] })
  }

  /** While the browser writes one group the lines of the next are made; until `keep` tells that it is enough. */
  async #keepInTurn(
    groups: AsyncIterable<readonly CardNews[]>,
    keep: (cards: readonly CardWithLine[], gone: readonly string[]) => Promise<boolean>,
  ): Promise<void> {
    let keeping: Promise<boolean> = Promise.resolve(true)
    try {
      for await (const group of groups) {
        const cards = group.flatMap((news) => (news.kind === 'card' ? this.#withLine(news) : []))
        const gone = group.flatMap((news) => (news.kind === 'gone' ? [news.cardId] : []))
        if (!(await keeping)) return
        keeping = keep(cards, gone)
        // Whoever waits for it hears of its failure.
        keeping.catch(() => undefined)
      }
    } finally {
      await keeping
    }
  }

  async #keepBlock(cards: readonly CardWithLine[]): Promise<boolean> {
    const loaded = this.#meta.loaded + cards.length
    const meta = { ...this.#meta, loaded, after: cards.at(-1)?.id ?? this.#meta.after, metAt: this.#parts.now() }
    await this.#parts.storage.saveBlock({ cards, meta })
    this.#setMeta(meta)
    await this.#parts.listener.news({ cards, gone: [], beyond: [] })
    return loaded < this.#mostCards
  }

  async #catchUp(): Promise<void> {
    const { token } = this.#meta
    if (token === null) return
    const { head, groups } = await this.#open({ since: token }, CHANGES)
    let room = this.#meta.isPartial ? 0 : this.#mostCards - this.#meta.loaded
    await this.#keepInTurn(groups, async (cards, gone) => {
      if (cards.length + gone.length >= BLOCK) this.#parts.listener.muchComes()
      room -= await this.#keepChanges({ cards, gone, room })
      return true
    })
    await this.note({ token: head.token, metAt: this.#parts.now() })
  }

  /** Keeps what changed as far as there is room, and gives how many cards are new. */
  async #keepChanges(changes: StoredChanges): Promise<number> {
    const { storage, listener } = this.#parts
    const { kept, beyond, added } = await storage.saveChanges(changes)
    if (beyond.length > 0 && storage.isKept) await this.note({ isPartial: true })
    await listener.news({ cards: kept, gone: changes.gone, beyond })
    return added
  }

  async #open(
    query: { since?: string; after?: string },
    size: number,
  ): Promise<{ head: ReplicaHead; groups: AsyncGenerator<CardNews[]> }> {
    const answer = await this.#parts.ask('GET', '/replica', { query })
    return readReplica(chunksOf(answer), size)
  }

  #withLine({ card, json }: CardLineNews): CardWithLine {
    const line = packedLine(readResource(card, card.etag), this.#meta.region)
    return { id: card.id, json, revision: card.revision, line }
  }

  get #mostCards(): number {
    return this.#parts.mostCards ?? MOST_CARDS
  }

  #setMeta(meta: ReplicaMeta): void {
    this.#meta = meta
    this.#parts.listener.metaChanged(meta)
  }
}
