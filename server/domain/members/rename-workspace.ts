import type { Actor } from '#base/actor.ts'
import { accountName } from '#store/identity/account-words.ts'
import { setWorkspaceName } from '#store/members/writer.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator } from './member-rules.ts'

/** Gives the workspace another name. Throws `right-missing`, `input-invalid`. */
export async function renameWorkspace(domain: Domain, actor: Actor, typed: string): Promise<{ name: string }> {
  requireAdministrator(actor)
  const name = accountName(typed)
  await domain.store.write(actor, async (tx) => {
    const before = await setWorkspaceName(tx, name)
    if (before !== name) tx.ledger.noteAudit('workspace-renamed', actor.workspaceId, { from: before, to: name })
  })
  return { name }
}
