import type { Door } from '#base/actor.ts'
import type { Account } from '#store/identity/account-reader.ts'
import { deleteAccount, lockAccount } from '#store/identity/account-writer.ts'
import { readMemberships } from '#store/members/memberships.ts'
import type { MembersDomain } from '../members/members-domain.ts'
import { acceptInvitation, type Joined } from './accept-invitation.ts'
import { readInvitation } from './read-invitation.ts'

/**
 * Makes somebody new a member by a link: first it is asked whether the link works, then `makeAccount` is called, and an account that
 * comes too late goes again. Throws what these throw.
 */
export async function joinAsNew(
  domain: MembersDomain,
  input: { tokenHash: Buffer | null; door: Door },
  makeAccount: () => Promise<Account>,
): Promise<Joined & { account: Account }> {
  await readInvitation(domain, input.tokenHash)
  const account = await makeAccount()
  try {
    return { ...(await acceptInvitation(domain, { ...input, account })), account }
  } catch (error) {
    await dropUnused(domain, account.accountId)
    throw error
  }
}

async function dropUnused(domain: MembersDomain, accountId: string): Promise<void> {
  await domain.identity.transact(async (tx) => {
    if (!(await lockAccount(tx, accountId))) return
    if ((await readMemberships(domain.store, accountId)).length === 0) await deleteAccount(tx, accountId)
  })
}
