import type { Logger } from '#base/log.ts'

/** What has been started, and how it is ended: in the opposite order, and to the last part even when one fails. */
export class StartedParts {
  readonly #log: Logger
  readonly #parts: { readonly name: string; readonly stop: () => Promise<unknown> }[] = []

  constructor(log: Logger) {
    this.#log = log
  }

  /** Notes a part that runs. */
  add(name: string, stop: () => Promise<unknown>): void {
    this.#parts.push({ name, stop })
  }

  /** Ends all parts, the latest first. */
  async stop(): Promise<void> {
    for (const { name, stop } of this.#parts.splice(0).toReversed()) {
      try {
        await stop()
      } catch (error) {
        this.#log.error({ error: String(error) }, `${name} could not be ended in order`)
      }
    }
  }
}
