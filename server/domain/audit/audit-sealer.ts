import { type AuditHead, unsealedWorkspaces } from '#store/audit/reader.ts'
import type { Domain } from '../domain.ts'
import { sealWorkspace } from './seal-workspace.ts'

/** How often the sealer looks; an act has its seal within a second. */
const EVERY_MS = 500
/** How often the head of each chain that grew goes to the log, where nobody who rewrites the database reaches it. */
const LOG_EVERY_MS = 10 * 60_000

/** Seals the audit of all workspaces while the server runs. */
export class AuditSealer {
  readonly #domain: Domain
  readonly #heads = new Map<string, AuditHead>()
  #loggedAt: number
  #timer: NodeJS.Timeout | undefined
  #round: Promise<void> = Promise.resolve()
  #isStopped = false

  constructor(domain: Domain) {
    this.#domain = domain
    this.#loggedAt = domain.clock.now().getTime()
  }

  /** Starts looking; call `stop` at the end. */
  start(): void {
    this.#timer = setTimeout(() => {
      this.#round = this.#lookAgain()
    }, EVERY_MS)
  }

  /** Seals what waits, logs the heads and stops. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#timer)
    await this.#round
    await this.#seal()
    this.#logHeads()
  }

  async #lookAgain(): Promise<void> {
    await this.#seal()
    if (this.#domain.clock.now().getTime() - this.#loggedAt >= LOG_EVERY_MS) this.#logHeads()
    if (!this.#isStopped) this.start()
  }

  async #seal(): Promise<void> {
    try {
      for (const workspaceId of await unsealedWorkspaces(this.#domain.store)) {
        const { head } = await sealWorkspace(this.#domain, workspaceId)
        if (head) this.#heads.set(workspaceId, head)
      }
    } catch (error) {
      // Nothing is lost: the acts wait, and the next round takes them.
      this.#domain.log.warn({ error: String(error) }, 'the audit could not be sealed; trying again')
    }
  }

  #logHeads(): void {
    this.#loggedAt = this.#domain.clock.now().getTime()
    for (const [workspaceId, { position, hash }] of this.#heads)
      this.#domain.log.info({ workspaceId, position, hash: hash.toString('hex') }, 'the audit is sealed up to here')
    this.#heads.clear()
  }
}
