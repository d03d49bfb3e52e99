import type { Actor } from '#base/actor.ts'
import { enqueue } from '#store/jobs/enqueue.ts'
import { lockStale, readTiedMembers, writeStates } from '#store/ties/states.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { basisOf, foldTies } from './own-histories.ts'
import { readOwnRules } from './own-rules.ts'

/** So many ties are folded in one transaction. */
const CHUNK = 500

/** Folds the actor's ties with these cards anew, in the transaction that changed what happened with them, and touches no others. */
export async function keepFolded(
  tx: WriteTx,
  domain: Pick<Domain, 'zone' | 'language'>,
  cardIds: readonly string[],
): Promise<void> {
  const { context } = await readOwnRules(tx, domain)
  await writeStates(tx, await foldTies(tx, [...new Set(cardIds)], context), basisOf(context))
}

/**
 * Folds all ties of the actor that are not folded as they should be: after an import, another zone, other rules, or a new version of the
 * fold. Each chunk is kept by itself, so that what was cut short goes on where it was.
 */
export async function foldStaleTies(domain: Domain, actor: Actor, isEnding = () => false): Promise<number> {
  let folded = 0
  for (let chunk = CHUNK; chunk === CHUNK && !isEnding(); folded += chunk) chunk = await foldChunk(domain, actor)
  return folded
}

/** The same for all members of the actor's workspace who have ties, each by their own rules. */
export async function foldAllStaleTies(domain: Domain, actor: Actor, isEnding = () => false): Promise<void> {
  for (const memberId of await domain.store.read(actor, readTiedMembers))
    await foldStaleTies(domain, { ...actor, memberId }, isEnding)
}

/** Puts that in line: for the actor alone, or for all members. */
export async function foldTiesLater(tx: WriteTx, whose: 'own' | 'all'): Promise<void> {
  const of = whose === 'own' ? tx.actor.memberId : tx.workspaceId
  await enqueue(tx, { task: 'fold-ties', key: `fold-ties ${of}`, payload: { isForAll: whose === 'all' } })
}

async function foldChunk(domain: Domain, actor: Actor): Promise<number> {
  return domain.store.write(actor, async (tx) => {
    const { context } = await readOwnRules(tx, domain)
    const stale = await lockStale(tx, basisOf(context), CHUNK)
    if (stale.length > 0) await writeStates(tx, await foldTies(tx, stale, context), basisOf(context))
    return stale.length
  })
}
