import { type AuditHead, readHead } from '#store/audit/reader.ts'
import { insertSeals, type SealRow, takeSealLock, takeWaiting, type WaitingAct } from '#store/audit/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { systemActor } from '../members/system-actor.ts'
import { CHAIN_START, chainHash, hashAct, hashPayload } from './seal-hash.ts'

/** What a round of sealing did; `head` is the end of the chain after it, null when nothing is sealed yet. */
export interface SealedRound {
  readonly sealed: number
  readonly head: AuditHead | null
}

const BATCH = 1000

/**
 * Gives all acts of a workspace that are committed and wait their place in its chain. Any number of processes may do so at
 * once: while one is at it, the others pass by, or wait when they need it done. A crash leaves either both act and seal in place, or the act still waiting.
 */
export async function sealWorkspace(
  domain: Domain,
  workspaceId: string,
  whenBusy: 'wait' | 'pass' = 'pass',
): Promise<SealedRound> {
  let sealed = 0
  for (;;) {
    const round = await domain.store.write(systemActor(workspaceId, 'job'), (tx) => sealBatch(tx, whenBusy))
    sealed += round.sealed
    if (round.sealed < BATCH) return { sealed, head: round.head }
  }
}

async function sealBatch(tx: WriteTx, whenBusy: 'wait' | 'pass'): Promise<SealedRound> {
  if (!(await takeSealLock(tx, whenBusy))) return { sealed: 0, head: await readHead(tx) }
  const head = await readHead(tx)
  const acts = await takeWaiting(tx, BATCH)
  if (acts.length === 0) return { sealed: 0, head }
  const seals = chainActs(tx.workspaceId, head, acts)
  await insertSeals(tx, seals)
  const { position, hash } = seals.at(-1)!
  return { sealed: seals.length, head: { position, hash } }
}

/** The seals of acts that follow on `head`, in order. Pure. */
function chainActs(workspaceId: string, head: AuditHead | null, acts: readonly WaitingAct[]): SealRow[] {
  let { position, hash } = head ?? { position: 0, hash: CHAIN_START }
  return acts.map(({ act, payload }) => {
    position += 1
    const payloadHash = hashPayload(payload)
    hash = chainHash(hash, hashAct({ workspaceId, position }, act, payloadHash))
    return { position, auditId: act.auditId, hash, payloadHash }
  })
}
