import { type BackupSettings, runNightlyBackup } from './nightly-backup.ts'

const LOOK_EVERY_MS = 10 * 60_000
/** A backup that failed is heavy work for nothing; and a disk that is full is rarely empty ten minutes later. */
const LOOK_AFTER_FAILURE_MS = 60 * 60_000

/** Makes the nightly backups while the server runs. */
export class BackupKeeper {
  readonly #settings: BackupSettings
  #timer: NodeJS.Timeout | undefined
  #round: Promise<void> = Promise.resolve()
  readonly #stopped = new AbortController()
  #problem: string | null = null

  constructor(settings: BackupSettings) {
    this.#settings = settings
  }

  /** Why the latest attempt failed, for whoever looks after the server; null when it did not. */
  get problem(): string | null {
    return this.#problem
  }

  /** Starts looking at once; call `stop` at the end. */
  start(): void {
    this.#round = this.#look()
  }

  /** Stops looking. A backup that is being made is broken off; the next start makes it anew. */
  async stop(): Promise<void> {
    this.#stopped.abort()
    clearTimeout(this.#timer)
    await this.#round
  }

  async #look(): Promise<void> {
    const { signal } = this.#stopped
    try {
      await runNightlyBackup(this.#settings, signal)
      this.#problem = null
    } catch (error) {
      if (signal.aborted) return
      this.#problem = error instanceof Error ? error.message : String(error)
      this.#settings.log.error({ problem: this.#problem }, 'the nightly backup failed')
    }
    if (signal.aborted) return
    const pause = this.#problem === null ? LOOK_EVERY_MS : LOOK_AFTER_FAILURE_MS
    this.#timer = setTimeout(() => this.start(), pause)
  }
}
