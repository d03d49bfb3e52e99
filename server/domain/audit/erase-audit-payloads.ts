import { type Actor, isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { erasePayloads } from '#store/audit/writer.ts'
import type { Domain } from '../domain.ts'
import { sealWorkspace } from './seal-workspace.ts'

/**
 * Deletes what acts say about persons, while who did what, when and to which thing stays and the chain still verifies. The
 * erasure is an act of its own. Gives how many payloads there were. Only administrators may.
 */
export async function eraseAuditPayloads(domain: Domain, actor: Actor, auditIds: readonly string[]): Promise<number> {
  if (!isAdministrator(actor) || !actor.mayWrite)
    throw new ProductError('right-missing', 'Only an administrator may erase from the audit.')
  await sealWorkspace(domain, actor.workspaceId, 'wait')
  return domain.store.write(actor, async (tx) => {
    const erased = await erasePayloads(tx, auditIds)
    tx.ledger.noteAudit('audit-erased', actor.workspaceId, { auditIds })
    return erased
  })
}
