import type { CardIndex } from '../index/card-index.ts'
import { presentIndex } from '../index/present-index.ts'
import type { PackedLine } from '../lines/pack-line.ts'
import { Follower } from './follower.ts'
import type { Ask, Asks, Book, FromWorker, ReplicaConfig, ToWorker } from './messages.ts'
import { OpenCards } from './open-cards.ts'
import { TAKEN_AT_ONCE } from './page-feed.ts'
import { type SyncState, UNKNOWN_STATE } from './sync-state.ts'

/** The worker as its page has it. */
export interface WorkerPort {
  send(message: ToWorker): void
  /** Hears everything the worker says; called once. */
  hear(hear: (message: FromWorker) => void): void
  end(): void
}

/** What is told once and asks for a word to the person: a refused edit, what a device did, what others do, the end of the session. */
export type ReplicaNotice = Extract<
  FromWorker,
  { kind: 'refused' | 'alert' | 'device' | 'alarm' | 'happening' | 'signed-out' }
>

type Waiting = Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>

/**
 * The page's side of the replica: keeps the index of all lines in memory, hands questions and edits to the worker, and
 * tells who follows what changed.
 */
export class Replica {
  /** One line for each card within reach, with what is still to be sent laid over it. */
  readonly index: CardIndex = presentIndex
  readonly cards: OpenCards
  readonly state = new Follower<SyncState>(UNKNOWN_STATE)
  readonly books = new Follower<readonly Book[] | null>(null)
  readonly #notices = new Set<(notice: ReplicaNotice) => void>()
  readonly #waiting: Waiting = new Map()
  readonly #port: WorkerPort
  #lastAsk = 0
  #taken = 0

  constructor(port: WorkerPort, config: ReplicaConfig) {
    this.#port = port
    this.index.clear()
    this.cards = new OpenCards((cardId) => this.ask('readCard', cardId))
    port.hear((message) => this.#hear(message))
    port.send({ kind: 'open', config })
  }

  /** Asks the worker. */
  ask<Name extends keyof Asks>(name: Name, ...given: Parameters<Asks[Name]>): Promise<ReturnType<Asks[Name]>> {
    const id = ++this.#lastAsk
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
      this.#port.send({ kind: 'ask', id, name, given } as Ask)
    })
  }

  /** Hears what is told once. Gives the way to stop. */
  onNotice(hear: (notice: ReplicaNotice) => void): () => void {
    this.#notices.add(hear)
    return () => this.#notices.delete(hear)
  }

  /** Tells the worker that the page is looked at again or its network went, so that it asks for what is new and finds out. */
  noteSeen(): void {
    this.#port.send({ kind: 'seen' })
  }

  /** Tells the worker that the network is back, so that what waited for it is tried at once. */
  noteOnline(): void {
    this.#port.send({ kind: 'online' })
  }

  /** From now on the server is asked for words in this language. */
  speak(language: ReplicaConfig['language']): void {
    this.#port.send({ kind: 'language', language })
  }

  /** Ends the worker. What waits to be sent is kept for the next start. */
  close(): void {
    this.#port.end()
    for (const { reject } of this.#waiting.values()) reject(new Error('the replica was closed'))
    this.#waiting.clear()
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'lines') this.#takeLines(message.lines)
    else if (message.kind === 'gone') this.index.remove(message.cardIds)
    else if (message.kind === 'cards') void this.cards.renew(message.cardIds)
    else if (message.kind === 'renamed') this.cards.rename(message.from, message.to)
    else if (message.kind === 'state') this.state.set(message.state)
    else if (message.kind === 'books') this.books.set(message.books)
    else if (message.kind === 'answer') this.#settle(message.id, ({ resolve }) => resolve(message.value))
    else if (message.kind === 'failure') this.#settle(message.id, ({ reject }) => reject(new Error(message.message)))
    else this.#notices.forEach((tell) => tell(message))
  }

  /** Each message is a task of its own and short: the page stays responsive while 100,000 lines come. */
  #takeLines(lines: readonly PackedLine[]): void {
    this.index.putPacked(lines)
    this.#taken += 1
    if (this.#taken % TAKEN_AT_ONCE === 0) this.#port.send({ kind: 'taken' })
  }

  #settle(
    id: number,
    settle: (waiting: { resolve: (value: unknown) => void; reject: (error: Error) => void }) => void,
  ) {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (waiting) settle(waiting)
  }
}
