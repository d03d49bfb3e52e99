import type { Domain } from '#domain/domain.ts'
import { readUnfinishedImports, type UnfinishedImport } from '#store/jobs/unfinished.ts'
import { runAsMember } from './run-as-member.ts'
import { runImportJob } from './tasks/run-import.ts'

const LOOK_EVERY_MS = 10_000
/** An import that fails again and again without a word to its owner rests until the server starts anew. */
const MOST_FAILURES = 10

/**
 * Goes on with imports that a crash or a stop cut short, in whatever process. The queue cannot: it takes a job whose worker
 * died for running, for four hours. An import that somebody works on is left alone by its lease.
 */
export class ImportKeeper {
  readonly #domain: Domain
  readonly #stopped = new AbortController()
  readonly #failures = new Map<string, number>()
  #timer: NodeJS.Timeout | undefined
  #round: Promise<void> = Promise.resolve()

  constructor(domain: Domain) {
    this.#domain = domain
  }

  /** Starts looking at once; call `stop` at the end. */
  start(): void {
    this.#round = this.#look()
  }

  /** Stops looking; an import that runs ends after its group of rows, and goes on at the next start. */
  async stop(): Promise<void> {
    this.#stopped.abort()
    clearTimeout(this.#timer)
    await this.#round
  }

  async #look(): Promise<void> {
    const { signal } = this.#stopped
    try {
      for (const job of await readUnfinishedImports(this.#domain.store)) if (!signal.aborted) await this.#goOn(job)
    } catch (error) {
      this.#domain.log.warn({ error: String(error) }, 'unfinished imports could not be looked up; trying again')
    }
    if (!signal.aborted) this.#timer = setTimeout(() => this.start(), LOOK_EVERY_MS)
  }

  async #goOn({ workspaceId, memberId, importId }: UnfinishedImport): Promise<void> {
    const failures = this.#failures.get(importId) ?? 0
    if (failures >= MOST_FAILURES) return
    const { signal } = this.#stopped
    try {
      await runAsMember(this.#domain, runImportJob, { workspaceId, memberId, input: { importId } }, signal)
    } catch (error) {
      if (signal.aborted) return
      this.#failures.set(importId, failures + 1)
      this.#domain.log.warn({ importId, error: String(error) }, 'an import could not go on; trying again')
    }
  }
}
