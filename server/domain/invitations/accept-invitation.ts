import type { Actor, Door } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { Account } from '#store/identity/account-reader.ts'
import { holdAccount } from '#store/identity/account-writer.ts'
import { lockInvitation, type StoredInvitation } from '#store/invitations/reader.ts'
import { setAccepted } from '#store/invitations/writer.ts'
import { insertMember } from '#store/members/writer.ts'
import { lockTeams } from '#store/teams/reader.ts'
import { putIntoTeam } from '#store/teams/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { MembersDomain } from '../members/members-domain.ts'
import { changeReach } from '../sharing/change-reach.ts'
import { keepTeamBook } from '../team-book/keep-team-book.ts'
import { holdBranches, settleBranches } from '../teams/branch-domains.ts'
import { linkInvalid, requireOpen } from './invitation-rules.ts'
import { giveInvitedBooks, holdInvitedBooks } from './invited-books.ts'
import { findInvitation } from './read-invitation.ts'

/** Where somebody is a member now. */
export interface Joined {
  readonly workspaceId: string
  readonly workspaceName: string
  readonly memberId: string
}

/**
 * Makes the owner of an account a member by a link, which works for one person once. Throws `code-invalid`, `invitation-for-other` for a
 * link that is for another address, `email-taken` for who is a member already; then the link still works.
 */
export async function acceptInvitation(
  domain: MembersDomain,
  input: { tokenHash: Buffer | null; account: Account; door: Door },
): Promise<Joined> {
  const { workspaceId, workspaceName, invitationId } = await findInvitation(domain, input.tokenHash)
  const { account, door } = input
  const memberId = domain.ids.next()
  const { accountId } = account
  const actor: Actor = { workspaceId, memberId, accountId, role: 'guest', door, mayWrite: true }
  const joined = await domain.identity.transact(async (identity) => {
    if (!(await holdAccount(identity, accountId))) return false
    await domain.store.write(actor, async (tx) => {
      await join(tx, account, invitationId)
      await keepTeamBook(tx, domain)
    })
    return true
  })
  if (!joined) throw linkInvalid()
  return { workspaceId, workspaceName, memberId }
}

async function join(tx: WriteTx, account: Account, invitationId: string): Promise<void> {
  const invitation = await requireOpen(tx, await lockInvitation(tx, invitationId), tx.now)
  requireMeant(invitation, account)
  const { memberId } = tx.actor
  const { accountId, email, name } = account
  const isAddressKnown = invitation.email !== null
  const isAdded = await insertMember(tx, { memberId, accountId, email, name, role: invitation.role, isAddressKnown })
  if (!isAdded)
    throw new ProductError('email-taken', `${email} is a member of this workspace already.`, { facts: { email } })
  tx.ledger.noteAudit('member-added', memberId, { email, role: invitation.role, invitationId })
  await joinTeams(tx, account, invitation)
  await setAccepted(tx, invitationId)
  tx.ledger.noteAudit('invitation-accepted', invitationId, { memberId, invitedBy: invitation.invitedBy })
}

async function joinTeams(tx: WriteTx, { email, name }: Account, invitation: StoredInvitation): Promise<void> {
  const { memberId } = tx.actor
  const teams = await lockTeams(
    tx,
    invitation.teams.map((team) => team.teamId),
  )
  const branches = await holdBranches(tx, email)
  await holdInvitedBooks(tx, invitation)
  const change = { memberIds: [memberId], title: name, decidedBy: invitation.invitedBy }
  await changeReach(tx, change, async () => {
    for (const { teamId } of teams) {
      await putIntoTeam(tx, teamId, [memberId])
      tx.ledger.noteAudit('team-member-added', teamId, { memberId, invitationId: invitation.invitationId })
    }
    await settleBranches(tx, branches)
  })
  await giveInvitedBooks(tx, invitation)
}

function requireMeant(invitation: StoredInvitation, account: Account): void {
  if (invitation.email === null || invitation.email === account.email) return
  throw new ProductError(
    'invitation-for-other',
    'This invitation is for another e-mail address. Sign in with that one, or ask for an invitation of your own.',
  )
}
