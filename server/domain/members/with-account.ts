import type { Account } from '#store/identity/account-reader.ts'
import { holdAccount } from '#store/identity/account-writer.ts'
import { ensureAccount } from '#store/identity/ensure-account.ts'
import type { MembersDomain } from './members-domain.ts'

/**
 * Runs `work` with the account of a person, made when there is none, and keeps it from being removed meanwhile: an account
 * goes with its last membership, perhaps at this very moment.
 */
export async function withAccount<T>(
  domain: MembersDomain,
  person: { email: string; name: string },
  work: (account: Account) => Promise<T>,
): Promise<{ account: Account; isNew: boolean; result: T }> {
  for (;;) {
    const made = await ensureAccount(domain, person)
    const done = await domain.identity.transact(async (tx) => {
      const isHeld = await holdAccount(tx, made.account.accountId)
      return isHeld ? { result: await work(made.account) } : null
    })
    if (done) return { ...made, ...done }
  }
}
