import { isApiError } from '../api/api-error.ts'
import type { AskServer } from '../outbox/ask-server.ts'
import { BLOCK, MOST_CARDS } from './bounds.ts'
import { chunksOf } from './chunks-of.ts'
import { packedLine } from './line-maker.ts'
import { type ReplicaMeta, startedOver } from './meta.ts'
import { readResource } from './replica-card.ts'
import { type CardNews, type ReplicaHead, readReplica } from './replica-lines.ts'
import { type CardWithLine, type ReplicaStorage, StorageFullError } from './storage.ts'

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
    const { head, groups } = await this.#open(after === null ? {} : { after })
    this.#setMeta({ ...this.#meta, token: this.#meta.token ?? head.token, expected: loaded + head.cards })
    try {
      await this.#keepBlocks(groups)
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

  /** While the browser writes one block the lines of the next are made. */
  async #keepBlocks(groups: AsyncIterable<readonly CardNews[]>): Promise<void> {
    let keeping: Promise<void> = Promise.resolve()
    try {
      for await (const group of groups) {
        const cards = group.flatMap((news) => (news.kind === 'card' ? this.#withLine(news) : []))
        await keeping
        if (this.#meta.loaded >= this.#mostCards) return
        keeping = this.#keepBlock(cards)
        // Whoever waits for it hears of its failure.
        keeping.catch(() => undefined)
      }
    } finally {
      await keeping
    }
  }

  async #keepBlock(cards: readonly CardWithLine[]): Promise<void> {
    const loaded = this.#meta.loaded + cards.length
    const meta = { ...this.#meta, loaded, after: cards.at(-1)?.id ?? this.#meta.after, metAt: this.#parts.now() }
    await this.#parts.storage.saveBlock({ cards, meta })
    this.#setMeta(meta)
    await this.#parts.listener.news({ cards, gone: [], beyond: [] })
  }

  async #catchUp(): Promise<void> {
    const { token } = this.#meta
    if (token === null) return
    const { head, groups } = await this.#open({ since: token })
    let room = this.#meta.isPartial ? 0 : this.#mostCards - (await this.#parts.storage.countCards())
    for await (const group of groups) room -= await this.#keepChanges(group, room)
    await this.note({ token: head.token, metAt: this.#parts.now() })
  }

  /** Keeps what changed as far as there is room, and gives how many cards are new. */
  async #keepChanges(group: readonly CardNews[], room: number): Promise<number> {
    const told = group.filter((news) => news.kind === 'card')
    const gone = group.flatMap((news) => (news.kind === 'gone' ? [news.cardId] : []))
    const { storage, listener } = this.#parts
    const known = await storage.readCards(told.map(({ card }) => card.id))
    const current = told.filter(({ card }) => !isOlder(card.revision, known.get(card.id)))
    const fresh = current.filter(({ card }) => !known.has(card.id))
    const beyond = new Set(fresh.slice(Math.max(0, room)).map(({ card }) => card.id))
    const cards = current.filter(({ card }) => !beyond.has(card.id)).map((news) => this.#withLine(news))
    await storage.saveChanges({ cards, gone })
    if (beyond.size > 0 && storage.isKept) await this.note({ isPartial: true })
    await listener.news({ cards, gone, beyond: [...beyond] })
    return fresh.length - beyond.size
  }

  async #open(query: {
    since?: string
    after?: string
  }): Promise<{ head: ReplicaHead; groups: AsyncGenerator<CardNews[]> }> {
    const answer = await this.#parts.ask('GET', '/replica', { query })
    return readReplica(chunksOf(answer), BLOCK)
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

/** An answer that was under way while an own edit was kept tells of the state before it. */
function isOlder(revision: number, known: string | undefined): boolean {
  if (known === undefined) return false
  return (JSON.parse(known) as { card: { revision: number } }).card.revision > revision
}
