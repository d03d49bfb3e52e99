import type { PackedLine } from '../lines/pack-line.ts'
import { Outbox } from '../outbox/outbox.ts'
import { isExpired } from './bounds.ts'
import { CardReader } from './card-reader.ts'
import { Connection } from './connection.ts'
import type { EngineOfTab, EngineParts } from './engine-parts.ts'
import { Leader } from './leader.ts'
import { packedLine } from './line-maker.ts'
import type { Asks, FromWorker, ToWorker } from './messages.ts'
import { emptyMeta, LINES_VERSION, loadedShare, type ReplicaMeta } from './meta.ts'
import { openCardOf } from './open-card.ts'
import { PageFeed } from './page-feed.ts'
import { tellState } from './sync-state.ts'
import type { RelayedMessage, TabMessage } from './tab-message.ts'

/**
 * The replica of one tab: answers its page from the storage that all tabs share. Whichever tab leads also keeps the storage
 * up to date and sends what waits.
 */
export class Engine implements EngineOfTab {
  readonly parts: EngineParts
  readonly outbox: Outbox
  readonly cards: CardReader
  readonly connection: Connection
  readonly #feed: PageFeed
  #leader: Leader | null = null
  #isEnded = false
  /** What other tabs say while this one is starting; null afterwards. */
  #early: TabMessage[] | null = []

  constructor(parts: EngineParts) {
    const { storage, now } = parts
    this.parts = parts
    this.connection = new Connection(parts.ask, {
      reachedChanged: (isOffline) => this.#leader?.reachedChanged(isOffline),
      signedOut: () => this.#signOut(),
    })
    this.cards = new CardReader(storage, this.connection.ask)
    const listener = { entriesChanged: (cardIds: readonly string[]) => void this.#entriesChanged(cardIds) }
    this.outbox = new Outbox({ storage, now, listener, cardRead: (id) => this.cards.remembered(id) })
    this.#feed = new PageFeed(parts.tell)
  }

  /** Tells the page what is here, and from then on what changes. */
  async start(): Promise<void> {
    const { channel, storage, now, config } = this.parts
    channel.hear((message) => (this.#early ? this.#early.push(message) : void this.#hearTab(message)))
    const kept = await storage.readMeta()
    if (kept && isExpired(kept, now())) await storage.keepUnsent()
    const meta = (await storage.readMeta()) ?? emptyMeta(config.region, now())
    const isOld = meta.linesVersion !== LINES_VERSION || meta.region !== config.region
    await this.outbox.reload()
    if (!isOld) await this.tellAllLines((lines) => this.#feed.lines(lines))
    // While lines are made anew there is nothing here to show.
    this.#tellFirst(isOld ? { ...meta, isComplete: false, loaded: 0 } : meta)
    const early = this.#early ?? []
    this.#early = null
    for (const message of early) await this.#hearTab(message)
    channel.send({ kind: 'hello' })
    void this.parts.lead().then((isAlone) => this.#lead(isOld, isAlone))
  }

  /** Hears the page. */
  hear(message: ToWorker): void {
    if (message.kind === 'taken') this.#feed.taken()
    else if (message.kind === 'seen') this.#wantNews()
    else if (message.kind === 'online') this.#leader?.hurry()
    else if (message.kind === 'ask') void this.#answer(message)
  }

  /** Tells the pages of all tabs. */
  async tellAll(message: RelayedMessage): Promise<void> {
    if (this.#isEnded) return
    this.parts.channel.send({ kind: 'told', message })
    await this.#tellPage(message)
  }

  /** Gives all lines that are kept away, and then those with what waits laid over them. */
  async tellAllLines(give: (lines: readonly PackedLine[]) => Promise<void>): Promise<void> {
    const gone = await this.parts.storage.readLines(give)
    if (gone.length > 0) this.parts.tell({ kind: 'gone', cardIds: gone })
    await this.refresh([...new Set(this.outbox.entries.flatMap(({ cardIds }) => cardIds))])
  }

  /** Tells this page what these cards look like now, with what waits laid over them. */
  async refresh(cardIds: readonly string[]): Promise<void> {
    if (cardIds.length === 0) return
    const known = await this.cards.local(cardIds)
    const lines: PackedLine[] = []
    const gone: string[] = []
    for (const id of cardIds) {
      const seen = this.outbox.seen(id, known.get(id) ?? null)
      if (seen) lines.push(packedLine(seen.card, this.parts.config.region, seen.isPending))
      else gone.push(id)
    }
    if (lines.length > 0) await this.#feed.lines(lines)
    if (gone.length > 0) this.parts.tell({ kind: 'gone', cardIds: gone })
    this.parts.tell({ kind: 'cards', cardIds })
  }

  #tellFirst(meta: ReplicaMeta): void {
    if (meta.books) this.parts.tell({ kind: 'books', books: meta.books })
    const { entries } = this.outbox
    const count = (state: string): number => entries.filter((entry) => entry.state === state).length
    const counts = { waiting: count('waiting'), conflicts: count('conflict'), refused: count('refused') }
    const share = { loaded: loadedShare(meta), cards: meta.loaded, isPartial: meta.isPartial, metAt: meta.metAt }
    const now = { isOffline: this.connection.isOffline, inFlight: 0, isBehind: true, isKept: this.parts.storage.isKept }
    this.parts.tell({ kind: 'state', state: tellState({ ...counts, ...share, ...now }) })
  }

  async #lead(isOld: boolean, isAlone: boolean): Promise<void> {
    if (this.#isEnded) return
    this.#leader = new Leader(this, isAlone)
    await this.#leader.start(isOld)
  }

  #wantNews(): void {
    if (this.#leader) this.#leader.wantNews()
    else this.parts.channel.send({ kind: 'news-wanted' })
  }

  #wantBooks(): void {
    if (this.#leader) this.#leader.wantBooks()
    else this.parts.channel.send({ kind: 'books-wanted' })
  }

  async #entriesChanged(cardIds: readonly string[]): Promise<void> {
    this.parts.channel.send({ kind: 'entries', cardIds })
    this.#leader?.entriesChanged()
    await this.refresh(cardIds)
  }

  async #hearTab(message: TabMessage): Promise<void> {
    if (this.#isEnded) return
    if (message.kind === 'told') await this.#tellPage(message.message)
    else if (message.kind === 'entries') await this.#hearEntries(message.cardIds)
    else if (message.kind === 'settled') this.outbox.noteSettled(message.entryId, message)
    else if (message.kind === 'news-wanted') this.#leader?.wantNews()
    else if (message.kind === 'books-wanted') this.#leader?.wantBooks()
    else this.#leader?.tellState()
  }

  async #hearEntries(cardIds: readonly string[]): Promise<void> {
    await this.outbox.reload()
    this.#leader?.entriesChanged()
    await this.refresh(cardIds)
  }

  async #tellPage(message: RelayedMessage): Promise<void> {
    if (message.kind === 'cards' && message.cardIds) this.cards.forget(message.cardIds)
    if (message.kind === 'lines') await this.#feed.lines(message.lines)
    else this.parts.tell(message)
  }

  async #answer({ id, name, given }: Extract<ToWorker, { kind: 'ask' }>): Promise<void> {
    try {
      const answer = this.#asks[name] as (...args: unknown[]) => unknown
      this.parts.tell({ kind: 'answer', id, value: await answer(...given) })
    } catch (error) {
      this.parts.tell({ kind: 'failure', id, message: error instanceof Error ? error.message : String(error) })
    }
  }

  readonly #asks: { [Name in keyof Asks]: (...given: Parameters<Asks[Name]>) => Promise<ReturnType<Asks[Name]>> } = {
    readCard: async (cardId) => {
      const id = await this.outbox.serverIdOf(cardId)
      const isMadeHere = this.outbox.entriesOf(id).some(({ action }) => action.kind === 'create')
      const seen = this.outbox.seen(id, isMadeHere ? null : await this.cards.find(id))
      return seen && openCardOf(seen)
    },
    add: (action) => this.outbox.add(action),
    takeBack: (entryIds) => this.outbox.takeBack(entryIds),
    resolve: (entryId, choices) => this.outbox.resolve(entryId, choices),
    outbox: () => this.outbox.items(),
    refusals: () => this.outbox.refusals(),
    dismiss: (entryId) => this.outbox.dismiss(entryId),
    catchUp: async () => this.#wantNews(),
    renewBooks: async () => this.#wantBooks(),
  }

  /** What is kept stays until the page has asked the server too. */
  #signOut(): void {
    if (this.#isEnded) return
    this.#isEnded = true
    this.#leader?.stop()
    this.parts.tell({ kind: 'signed-out' } satisfies FromWorker)
  }
}
