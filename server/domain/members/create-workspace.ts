import { randomInt } from 'node:crypto'
import type { Actor, Door } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { accountName } from '#store/identity/account-words.ts'
import { insertMember, insertWorkspace, lockFirstWorkspace } from '#store/members/writer.ts'
import type { Domain } from '../domain.ts'

const ERAS = 2 ** 32

/** What a workspace begins with. */
export interface CreateWorkspaceInput {
  readonly name: string
  /** The account that owns it. */
  readonly owner: { readonly accountId: string; readonly email: string; readonly name: string }
  readonly door: Door
  /** Refuses with `setup-done` when there is a workspace already, also when two try at the same moment. */
  readonly onlyWhenFirst?: boolean
}

/** Makes a workspace with its owner, and gives the owner as an actor. It has no books yet. */
export async function createWorkspace(domain: Domain, input: CreateWorkspaceInput): Promise<Actor> {
  const name = accountName(input.name)
  const workspaceId = domain.ids.next()
  const { accountId, email } = input.owner
  const owner: Actor = {
    workspaceId,
    memberId: domain.ids.next(),
    accountId,
    role: 'owner',
    door: input.door,
    mayWrite: true,
  }
  await domain.store.write(owner, async (tx) => {
    if (input.onlyWhenFirst && (await lockFirstWorkspace(tx)))
      throw new ProductError('setup-done', 'This server is set up already. Sign in instead.')
    await insertWorkspace(tx, name, randomInt(ERAS))
    await insertMember(tx, {
      memberId: owner.memberId,
      accountId,
      email,
      name: accountName(input.owner.name),
      role: 'owner',
    })
    tx.ledger.noteAudit('workspace-created', workspaceId, { name })
    tx.ledger.noteAudit('member-added', owner.memberId, { email, role: 'owner' })
  })
  return owner
}
