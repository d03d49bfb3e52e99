import type { Actor, Role } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { Account } from '#store/identity/account-reader.ts'
import { insertMember } from '#store/members/writer.ts'
import { keepTeamBook } from '../team-book/keep-team-book.ts'
import { joinBranches } from '../teams/branch-domains.ts'
import { requireAdministrator, requireMayChangeRole } from './member-rules.ts'
import type { MembersDomain } from './members-domain.ts'
import { withAccount } from './with-account.ts'

/** A member who was just added. */
export interface AddedMember {
  readonly memberId: string
  readonly account: Account
  /** Whether the account was made for this; only then may who added the member choose how it gets a password. */
  readonly isNewAccount: boolean
}

/**
 * Adds a person to the workspace; an account is made when the e-mail address has none. Throws `email-taken` for who is a
 * member already, `email-invalid`, `right-missing`.
 */
export async function addMember(
  domain: MembersDomain,
  actor: Actor,
  input: { email: string; name: string; role: Role },
): Promise<AddedMember> {
  requireAdministrator(actor)
  requireMayChangeRole(actor, null, input.role)
  const memberId = domain.ids.next()
  const { account, isNew } = await withAccount(domain, input, ({ accountId, email, name }) =>
    domain.store.write(actor, async (tx) => {
      const isAdded = await insertMember(tx, { memberId, accountId, email, name, role: input.role })
      if (!isAdded)
        throw new ProductError('email-taken', `${email} is a member of this workspace already.`, { facts: { email } })
      tx.ledger.noteAudit('member-added', memberId, { email, role: input.role })
      await joinBranches(tx, { memberId, email, name })
      await keepTeamBook(tx, domain)
    }),
  )
  return { memberId, account, isNewAccount: isNew }
}
