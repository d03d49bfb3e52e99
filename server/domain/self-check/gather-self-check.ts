import type { Actor } from '#base/actor.ts'
import { lockLatestCheck } from '#store/self-check/reader.ts'
import { insertCheck, updateFigures } from '#store/self-check/writer.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator } from '../members/member-rules.ts'
import { countFigures } from './count-figures.ts'
import { type CheckView, viewLastCheck } from './view-check.ts'

/**
 * Begins a self-check with the figures of this moment, or counts those of the one under way anew; what was answered stays. What
 * members do becomes visible to administrators by it, so it is audited. Throws `right-missing`.
 */
export async function gatherSelfCheck(domain: Domain, actor: Actor): Promise<CheckView> {
  requireAdministrator(actor)
  const figures = await domain.store.read(actor, (tx) => countFigures(tx, domain.clock.now()))
  return domain.store.write(actor, async (tx) => {
    const last = await lockLatestCheck(tx)
    const isNew = last === null || last.finishedAt !== null
    const checkId = isNew ? tx.ids.next() : last.checkId
    // Two may begin at the same moment: then the later one sees what the other counted.
    if (!isNew) await updateFigures(tx, checkId, figures)
    if (!isNew || (await insertCheck(tx, checkId, figures)))
      tx.ledger.noteAudit(isNew ? 'self-check-begun' : 'self-check-counted', checkId)
    return (await viewLastCheck(tx))!
  })
}
