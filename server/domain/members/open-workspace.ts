import type { Actor, Door } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { Account } from '#store/identity/account-reader.ts'
import { holdAccount } from '#store/identity/account-writer.ts'
import { readMemberships } from '#store/members/memberships.ts'
import { createWorkspace } from './create-workspace.ts'
import type { MembersDomain } from './members-domain.ts'

/**
 * Makes another workspace on the server, owned by an account that owns one already: whoever was only let into one opens no others.
 * Throws `right-missing`.
 */
export async function openWorkspace(
  domain: MembersDomain,
  account: Account,
  input: { name: string; door: Door },
): Promise<Actor> {
  const made = await domain.identity.transact(async (tx) => {
    if (!(await holdAccount(tx, account.accountId))) return null
    if (!(await ownsSome(domain, account.accountId))) return null
    return createWorkspace(domain, { ...input, owner: account })
  })
  if (made) return made
  throw new ProductError('right-missing', 'Only who owns a workspace of this server opens another.')
}

async function ownsSome(domain: MembersDomain, accountId: string): Promise<boolean> {
  const memberships = await readMemberships(domain.store, accountId)
  return memberships.some(({ role, isDisabled }) => role === 'owner' && !isDisabled)
}
