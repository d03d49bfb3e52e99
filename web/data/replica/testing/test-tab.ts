import type { CardLine } from '../../lines/card-line.ts'
import { type PackedLine, unpackLine } from '../../lines/pack-line.ts'
import type { EventLine } from '../../live/live-line.ts'
import { Engine } from '../engine.ts'
import { MemoryStorage } from '../memory-storage.ts'
import type { Asks, FromWorker, ToWorker } from '../messages.ts'
import type { OpenCard } from '../open-card.ts'
import { TAKEN_AT_ONCE } from '../page-feed.ts'
import type { ReplicaStorage } from '../storage.ts'
import { type SyncState, UNKNOWN_STATE } from '../sync-state.ts'
import type { TabChannel, TabMessage } from '../tab-message.ts'
import type { FakeServer } from './fake-server.ts'

/** A browser: what its tabs share. */
export class TestBrowser {
  readonly storage: ReplicaStorage
  readonly hearers = new Set<(message: TabMessage) => void>()
  hasLocks = true
  now = Date.parse('2026-03-01T10:00:00Z')
  readonly #waiting: (() => void)[] = []
  #isLed = false

  constructor(storage: ReplicaStorage = new MemoryStorage()) {
    this.storage = storage
  }

  /** Comes back when nobody else leads; at once in a browser without locks. */
  lead(): Promise<boolean> {
    if (!this.hasLocks) return Promise.resolve(false)
    if (!this.#isLed) {
      this.#isLed = true
      return Promise.resolve(true)
    }
    return new Promise((resolve) => this.#waiting.push(() => resolve(true)))
  }

  /** The tab that leads was closed. */
  passOn(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#isLed = false
  }
}

/** A tab of a browser: an engine, and what its page was told. */
export class TestTab {
  readonly engine: Engine
  readonly browser: TestBrowser
  readonly lines = new Map<string, CardLine>()
  readonly told: FromWorker[] = []
  state: SyncState = UNKNOWN_STATE
  #timers: { at: number; act: () => void }[] = []
  #isClosed = false
  #answers = new Map<number, (message: FromWorker) => void>()
  #lastAsk = 0
  #taken = 0

  constructor(browser: TestBrowser, server: FakeServer, region = 'ES') {
    this.browser = browser
    this.engine = new Engine({
      config: { workspaceId: 'w', memberId: 'm', region, language: 'en' },
      storage: browser.storage,
      ask: server.ask,
      tell: (message) => this.#hear(message),
      channel: this.#channel(),
      lead: () => browser.lead(),
      openEvents: () => SILENT,
      now: () => browser.now,
      random: () => 0.5,
      after: (ms, act) => this.#after(ms, act),
    })
  }

  /** Opens the tab and waits until it is quiet. */
  async open(): Promise<this> {
    await this.engine.start()
    return this.quiet()
  }

  /** Waits until nothing is under way. */
  async quiet(): Promise<this> {
    for (let i = 0; i < 50; i += 1) await new Promise((resolve) => setImmediate(resolve))
    return this
  }

  /** Lets time pass. */
  async pass(ms: number): Promise<void> {
    this.browser.now += ms
    const due = this.#timers.filter(({ at }) => at <= this.browser.now)
    this.#timers = this.#timers.filter(({ at }) => at > this.browser.now)
    for (const { act } of due) act()
    await this.quiet()
  }

  /** Asks as the page does. */
  ask<Name extends keyof Asks>(name: Name, ...given: Parameters<Asks[Name]>): Promise<ReturnType<Asks[Name]>> {
    const id = ++this.#lastAsk
    return new Promise((resolve, reject) => {
      this.#answers.set(id, (message) => {
        if (message.kind === 'answer') resolve(message.value as ReturnType<Asks[Name]>)
        else reject(new Error(message.kind === 'failure' ? message.message : message.kind))
      })
      this.engine.hear({ kind: 'ask', id, name, given } as ToWorker)
    })
  }

  /** A card as the page opens it; fails when it is gone. */
  async card(cardId: string): Promise<OpenCard> {
    const card = await this.ask('readCard', cardId)
    if (!card) throw new Error(`${cardId} is gone`)
    return card
  }

  /** The names in the list of the page. */
  get names(): string[] {
    return [...this.lines.values()].map(({ display }) => display).sort()
  }

  /** Closes the tab, in the middle of whatever it does. */
  close(): void {
    this.#isClosed = true
    this.browser.hearers.delete(this.#hearTabs)
    this.#timers = []
    this.browser.passOn()
  }

  #hearTabs: (message: TabMessage) => void = () => undefined

  #channel(): TabChannel {
    return {
      send: (message) => {
        for (const hear of this.browser.hearers) if (hear !== this.#hearTabs) hear(structuredClone(message))
      },
      hear: (hear) => {
        this.#hearTabs = hear
        this.browser.hearers.add(hear)
      },
      close: () => this.browser.hearers.delete(this.#hearTabs),
    }
  }

  #after(ms: number, act: () => void): () => void {
    const timer = { at: this.browser.now + ms, act }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer)
    }
  }

  #hear(message: FromWorker): void {
    if (this.#isClosed) return
    this.told.push(message)
    if (message.kind === 'lines') this.#takeLines(message.lines)
    if (message.kind === 'gone') for (const id of message.cardIds) this.lines.delete(id)
    if (message.kind === 'state') this.state = message.state
    if (message.kind === 'answer' || message.kind === 'failure') this.#answers.get(message.id)?.(message)
  }

  #takeLines(lines: readonly PackedLine[]): void {
    for (const line of lines.map(unpackLine)) this.lines.set(line.id, line)
    this.#taken += 1
    if (this.#taken % TAKEN_AT_ONCE === 0) queueMicrotask(() => this.engine.hear({ kind: 'taken' }))
  }
}

const SILENT: EventLine = { readyState: 1, addEventListener: () => undefined, close: () => undefined }
