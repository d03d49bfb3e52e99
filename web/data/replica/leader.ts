import type { books, CardResource, OutputOf } from '@lazo/contract'
import { ApiError, OfflineError } from '../api/api-error.ts'
import { LiveLine } from '../live/live-line.ts'
import { waitAfter } from '../outbox/backoff.ts'
import type { Entry } from '../outbox/entry.ts'
import { Sender } from '../outbox/sender.ts'
import { BLOCK } from './bounds.ts'
import type { EngineOfTab } from './engine-parts.ts'
import { lineOfStored, packedLine, withLine } from './line-maker.ts'
import { emptyMeta, LINES_VERSION, loadedShare, type ReplicaMeta, startedOver } from './meta.ts'
import { readResource } from './replica-card.ts'
import { StorageFullError } from './storage.ts'
import { type News, Sync } from './sync.ts'
import { tellState } from './sync-state.ts'

/** Without live events the server is asked this often. */
const LOOK_MS = 60_000
/** Another tab that leads too sends what it took up within this time. */
const SENDING_MS = 60_000
/** So many cards fill the first screen of a list before anything else is here. */
const FIRST_CARDS = 100

/** What the one tab that leads does for all: it keeps the storage up to date, sends what waits, and hears live events. */
export class Leader {
  readonly #engine: EngineOfTab
  readonly #isAlone: boolean
  readonly #sender: Sender
  readonly #live: LiveLine
  #sync: Sync | null = null
  /** Whether the books may be others than those that are known: at first too, since the tab before may have been closed between the two. */
  #hadNews = true
  #isBehind = true
  #failures = 0
  #isStopped = false
  #stopTimer = (): void => undefined

  constructor(engine: EngineOfTab, isAlone: boolean) {
    this.#engine = engine
    this.#isAlone = isAlone
    this.#sender = this.#openSender()
    this.#live = this.#openLive()
  }

  /** Takes the lead: `isOld` when the lines must be made anew before anybody sees them. */
  async start(isOld: boolean): Promise<void> {
    const { storage, config, now } = this.#engine.parts
    const meta = (await storage.readMeta()) ?? emptyMeta(config.region, now())
    // Lines of an older form from a load that did not end are not worth being made anew.
    const from = isOld && !meta.isComplete ? startedOver(meta) : meta
    this.#sync = this.#openSync({ ...from, linesVersion: LINES_VERSION, region: config.region })
    await this.#engine.outbox.reload()
    if (isOld && meta.isComplete) await this.#remakeLines()
    else await storage.tidyLines()
    await this.#takeOver()
    this.#sender.pump()
    if (meta.loaded === 0 && !meta.isComplete) void this.#tellFirstCards()
    this.#live.open()
    await this.#bring()
  }

  /** Asks the server for what is new. */
  wantNews(): void {
    this.#live.open()
    void this.#bring()
  }

  /** Asks the server for the books: they were changed from here. */
  wantBooks(): void {
    this.#hadNews = true
    void this.#bring()
  }

  /** The network may be back. */
  hurry(): void {
    this.#failures = 0
    this.#sender.hurry()
    this.wantNews()
  }

  /** The server is out of reach, or answers again: then it is asked for what happened meanwhile. */
  reachedChanged(isOffline: boolean): void {
    this.#isBehind = true
    this.tellState()
    if (!isOffline) this.hurry()
  }

  /** Something waits, or waits no more. */
  entriesChanged(): void {
    this.#sender.pump()
    this.tellState()
  }

  /** Tells all pages how things stand. */
  tellState(): void {
    const meta = this.#sync?.meta
    if (!meta || this.#isStopped) return
    void this.#engine.tellAll({ kind: 'state', state: tellState(this.#factsOf(meta)) })
    if (meta.books) void this.#engine.tellAll({ kind: 'books', books: meta.books })
  }

  /** Does nothing more. */
  stop(): void {
    this.#isStopped = true
    this.#sender.stop()
    this.#live.close()
    this.#stopTimer()
  }

  #factsOf(meta: ReplicaMeta): Parameters<typeof tellState>[0] {
    const { entries } = this.#engine.outbox
    const count = (state: Entry['state']): number => entries.filter((entry) => entry.state === state).length
    return {
      waiting: count('waiting'),
      conflicts: count('conflict'),
      refused: count('refused'),
      loaded: loadedShare(meta),
      cards: meta.loaded,
      isPartial: meta.isPartial,
      metAt: meta.metAt,
      isKept: this.#engine.parts.storage.isKept,
      isOffline: this.#engine.connection.isOffline,
      inFlight: this.#sender.inFlight,
      isBehind: this.#isBehind,
    }
  }

  /** Never throws: what went wrong is tried again, later and later. */
  async #bring(): Promise<void> {
    if (!this.#sync || this.#isStopped) return
    const sent = this.#engine.outbox.entries.filter(({ state }) => state === 'sent')
    try {
      const { generation } = this.#sync.meta
      await this.#sync.bring()
      // Who got an empty book starts over and hears of no card.
      this.#hadNews ||= this.#sync.meta.generation !== generation
      this.#setBehind(false)
      await this.#forgetSent(sent)
      if (this.#hadNews || this.#sync.meta.books === null) await this.#renewBooks()
      this.#failures = 0
      this.#lookLater(LOOK_MS)
    } catch (error) {
      this.#failures += 1
      this.#lookLater(waitAfter(this.#failures, this.#engine.parts.random()))
      if (!(error instanceof OfflineError || error instanceof ApiError || error instanceof StorageFullError))
        throw error
    }
  }

  #setBehind(isBehind: boolean): void {
    if (this.#isBehind === isBehind) return
    this.#isBehind = isBehind
    this.tellState()
  }

  async #takeOver(): Promise<void> {
    await this.#sender.takeOver(this.#isAlone ? 0 : SENDING_MS)
  }

  #lookLater(ms: number): void {
    this.#stopTimer()
    if (this.#isStopped) return
    this.#stopTimer = this.#engine.parts.after(ms, () => {
      if (!this.#isAlone) void this.#takeOver().then(() => this.#sender.pump())
      if (this.#failures > 0 || !this.#live.isOpen) this.wantNews()
      else this.#lookLater(LOOK_MS)
    })
  }

  /** The server's word about their cards is here now. */
  async #forgetSent(sent: readonly Entry[]): Promise<void> {
    for (const { id, cardIds } of sent) await this.#engine.outbox.change(cardIds, () => ({ remove: [id] }))
  }

  async #renewBooks(): Promise<void> {
    const answer = await this.#engine.connection.ask('GET', '/books')
    const { items } = (await answer.json()) as OutputOf<typeof books>
    this.#hadNews = false
    await this.#sync?.note({ books: items, loaded: await this.#engine.parts.storage.countCards() })
  }

  async #tellNews({ cards, gone, beyond }: News): Promise<void> {
    const { outbox, tellAll } = { outbox: this.#engine.outbox, tellAll: this.#engine.tellAll.bind(this.#engine) }
    this.#hadNews = true
    const lines = cards.filter(({ id }) => !outbox.isAbout(id)).map(({ line }) => line)
    for (let at = 0; at < lines.length; at += BLOCK)
      await tellAll({ kind: 'lines', lines: lines.slice(at, at + BLOCK) })
    const left = gone.filter((id) => !outbox.isAbout(id))
    if (left.length > 0) await tellAll({ kind: 'gone', cardIds: left })
    const all = [...cards.map(({ id }) => id), ...gone]
    await tellAll({ kind: 'cards', cardIds: [...all, ...beyond] })
    // Each tab lays over these what waits, as at a change of the entries.
    const laid = all.filter((id) => outbox.isAbout(id))
    if (laid.length === 0) return
    this.#engine.parts.channel.send({ kind: 'entries', cardIds: laid })
    await this.#engine.refresh(laid)
  }

  async #remakeLines(): Promise<void> {
    const { storage, config } = this.#engine.parts
    await storage.remakeLines((json) => lineOfStored(json, config.region))
    await this.#sync?.note({})
    await this.#engine.tellAllLines((lines) => this.#engine.tellAll({ kind: 'lines', lines }))
  }

  /** A list begins to show before 100,000 cards are here: its first ones come alone, and again in their turn. */
  async #tellFirstCards(): Promise<void> {
    const { connection, parts } = this.#engine
    try {
      const answer = await connection.ask('GET', '/cards', { query: { limit: FIRST_CARDS } })
      const { items } = (await answer.json()) as { items: CardResource[] }
      const lines = items.map((card) => packedLine(readResource(card, ''), parts.config.region))
      await this.#engine.tellAll({ kind: 'lines', lines })
    } catch (error) {
      // The load that runs beside it tells what is wrong, and tries again.
      if (!(error instanceof OfflineError || error instanceof ApiError || error instanceof StorageFullError))
        throw error
    }
  }

  #openSync(meta: ReplicaMeta): Sync {
    const { storage, now } = this.#engine.parts
    const listener = {
      metaChanged: () => this.tellState(),
      news: (news: News) => this.#tellNews(news),
      muchComes: () => this.#setBehind(true),
    }
    return new Sync({ storage, now, listener, ask: this.#engine.connection.ask }, meta)
  }

  #openSender(): Sender {
    const { outbox, connection, parts } = this.#engine
    const { storage, now, random, after, config, channel } = parts
    return new Sender({
      outbox,
      now,
      random,
      after,
      ask: connection.ask,
      keepCard: async (card) => void (await storage.saveChanges({ cards: [withLine(card, config.region)], gone: [] })),
      keepAlias: async (from, to) => {
        await storage.writeAlias(from, to)
        await this.#engine.tellAll({ kind: 'renamed', from, to })
      },
      settled: ({ id, action, cardIds }, result) => {
        const entry = { action, cardIds }
        outbox.noteSettled(id, { entry, result })
        channel.send({ kind: 'settled', entryId: id, entry, result })
      },
      refused: (entry) => void this.#tellRefusal(entry),
      wantNews: () => void this.#bring(),
      busyChanged: () => this.tellState(),
    })
  }

  async #tellRefusal(entry: Entry): Promise<void> {
    await this.#engine.tellAll({ kind: 'refused', refusal: await this.#engine.outbox.describeRefusal(entry) })
  }

  #openLive(): LiveLine {
    const { openEvents, after, random } = this.#engine.parts
    return new LiveLine({
      open: openEvents,
      after,
      random,
      token: () => (this.#sync?.meta.isComplete ? this.#sync.meta.token : null),
      changed: (token) => {
        if (token !== this.#sync?.meta.token) void this.#bring()
      },
      alert: (alert) => void this.#engine.tellAll({ kind: 'alert', alert }),
      device: (device) => void this.#engine.tellAll({ kind: 'device', device }),
      alarm: (alarm) => void this.#engine.tellAll({ kind: 'alarm', alarm }),
      happened: (happening) => void this.#engine.tellAll({ kind: 'happening', happening }),
      // Whether one is still let in is not said on that line.
      broken: () => void this.#bring(),
    })
  }
}
