import type { Actor } from '#base/actor.ts'
import type { Logger } from '#base/log.ts'
import { doNotWait } from '#store/collections/known.ts'
import type { Store } from '#store/store.ts'
import { noteInLog } from './note-in-log.ts'

/** A client asks for many cards in many requests: what it gets meanwhile is one entry. */
const DELAY_MS = 30_000

interface Sent {
  readonly actor: Actor
  readonly bookId: string
  changed: number
  gone: number
}

/** Writes into the logs of devices what they were given, a while after the answers and summed up; a crash loses what waits. */
export class SentLog {
  readonly #store: Store
  readonly #log: Pick<Logger, 'warn'>
  #waiting = new Map<string, Sent>()
  #timer: NodeJS.Timeout | null = null

  constructor(store: Store, log: Pick<Logger, 'warn'>) {
    this.#store = store
    this.#log = log
    store.beforeClose(() => this.flush())
  }

  /** Counts what the actor's device was given of a book. */
  count(actor: Actor, bookId: string, { changed = 0, gone = 0 }: { changed?: number; gone?: number }): void {
    if (changed + gone === 0 || actor.deviceId === undefined) return
    const key = `${actor.deviceId}/${bookId}`
    const sent = this.#waiting.get(key) ?? { actor, bookId, changed: 0, gone: 0 }
    sent.changed += changed
    sent.gone += gone
    this.#waiting.set(key, sent)
    this.#timer ??= setTimeout(() => void this.flush(), DELAY_MS).unref()
  }

  /** Writes what waits; what cannot be written is given up. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const waiting = [...this.#waiting.values()]
    this.#waiting = new Map()
    const byDevice = Map.groupBy(waiting, ({ actor }) => actor.deviceId)
    for (const sent of byDevice.values()) await this.#write(sent)
  }

  async #write(all: readonly Sent[]): Promise<void> {
    try {
      await this.#store.write(all[0]!.actor, async (tx) => {
        await doNotWait(tx)
        for (const { bookId, changed, gone } of all)
          await noteInLog(tx, { kind: 'changes-sent', bookId, facts: { changed, gone } })
      })
    } catch (error) {
      this.#log.warn({ error: String(error) }, 'what a device was given could not be written into its log')
    }
  }
}
