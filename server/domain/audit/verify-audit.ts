import { type AuditHead, countWaiting, readHead, readSealed, readStrays } from '#store/audit/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { systemActor } from '../members/system-actor.ts'
import { type AuditProblem, ChainCheck, MOST_PROBLEMS } from './chain-check.ts'

/** What became of the audit of one workspace. */
export interface AuditReport {
  readonly workspaceId: string
  /** How many seals were checked. */
  readonly sealed: number
  /** Acts too young to have a seal. */
  readonly waiting: number
  /** Acts whose payload was erased, as the law may ask; their seals still hold. */
  readonly erased: number
  readonly head: AuditHead | null
  /** Empty when nothing was altered, removed, put in or put elsewhere. At most 1000 are listed. */
  readonly problems: readonly AuditProblem[]
}

const BATCH = 2000

/**
 * Checks the whole chain of a workspace (the zero workspace: of the server) against the acts, as of one moment. `heads` are
 * ends of the chain known from the log or from backups: only against them a tail cut off, or a chain rewritten as a whole, is found.
 */
export async function verifyAudit(
  domain: Domain,
  workspaceId: string,
  heads: readonly AuditHead[] = [],
): Promise<AuditReport> {
  return domain.store.read(systemActor(workspaceId, 'job'), async (tx) => {
    const check = await checkChain(tx, heads)
    const strays = await readStrays(tx, MOST_PROBLEMS)
    const problems: AuditProblem[] = [
      ...check.problems,
      ...strays.map((auditId) => ({ kind: 'act-unsealed' as const, position: null, auditId })),
    ]
    return {
      workspaceId,
      sealed: check.count,
      waiting: await countWaiting(tx),
      erased: check.erased,
      head: await readHead(tx),
      problems: problems.slice(0, MOST_PROBLEMS),
    }
  })
}

async function checkChain(tx: ReadTx, heads: readonly AuditHead[]): Promise<ChainCheck> {
  const check = new ChainCheck(tx.workspaceId, heads)
  for (;;) {
    const seals = await readSealed(tx, check.position, BATCH)
    for (const seal of seals) check.take(seal)
    if (seals.length < BATCH) break
  }
  check.end()
  return check
}
