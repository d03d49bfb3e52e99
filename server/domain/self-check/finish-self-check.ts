import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockLatestCheck } from '#store/self-check/reader.ts'
import { setFinished } from '#store/self-check/writer.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator } from '../members/member-rules.ts'

/** Finishes the last self-check, or takes it up again. Throws `right-missing`, `self-check-closed` when there was never one. */
export async function finishSelfCheck(domain: Domain, actor: Actor, isFinished: boolean): Promise<void> {
  requireAdministrator(actor)
  await domain.store.write(actor, async (tx) => {
    const check = await lockLatestCheck(tx)
    if (!check) throw new ProductError('self-check-closed', 'No self-check is under way. Begin one first.')
    if ((check.finishedAt !== null) === isFinished) return
    await setFinished(tx, check.checkId, isFinished)
    tx.ledger.noteAudit(isFinished ? 'self-check-finished' : 'self-check-taken-up', check.checkId)
  })
}
