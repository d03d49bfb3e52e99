import type { Actor } from '#base/actor.ts'
import type { Domain } from '#domain/domain.ts'
import { readPresentToken } from '#domain/sync/read-changes.ts'
import { parseSyncToken } from '#domain/sync/sync-token.ts'
import type { EventStream } from './event-stream.ts'

/** Watches what one member sees of a workspace, for all of the member's open connections together. */
export class MemberWatch {
  readonly #domain: Domain
  readonly #actor: Actor
  /** The token each reader was told last. */
  readonly #readers = new Map<EventStream, string>()
  #looking: Promise<void> | undefined
  #mustLookAgain = false

  constructor(domain: Domain, actor: Actor) {
    this.#domain = domain
    this.#actor = actor
  }

  /** Tells a reader of everything after `token`, until `remove`. */
  add(reader: EventStream, token: string): void {
    this.#readers.set(reader, token)
  }

  /** Tells a reader no more. */
  remove(reader: EventStream): void {
    this.#readers.delete(reader)
  }

  /** Whether nobody reads any more. */
  get isIdle(): boolean {
    return this.#readers.size === 0
  }

  /** Looks whether anything of the member's changed, and tells. However often it is called meanwhile, it looks once more at the end. */
  async look(): Promise<void> {
    this.#mustLookAgain = true
    this.#looking ??= this.#lookUntilQuiet().finally(() => {
      this.#looking = undefined
    })
    return this.#looking
  }

  async #lookUntilQuiet(): Promise<void> {
    while (this.#mustLookAgain && !this.isIdle) {
      this.#mustLookAgain = false
      const token = await readPresentToken(this.#domain, this.#actor)
      for (const [reader, told] of this.#readers) {
        if (told === token) continue
        this.#readers.set(reader, token)
        reader.tell({ name: isOneLine(told, token) ? 'change' : 'start-over', id: token })
      }
    }
  }
}

/** Whether what was told can be continued: the same database, and the same rights. Pure. */
function isOneLine(told: string, token: string): boolean {
  const [before, after] = [parseSyncToken(told), parseSyncToken(token)]
  return before !== null && after !== null && before.era === after.era && before.epoch === after.epoch
}
