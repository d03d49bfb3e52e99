import type { Actor, Role } from '#base/actor.ts'
import { lockMembers } from '#store/members/reader.ts'
import { setMemberRole } from '#store/members/writer.ts'
import { restartMembers } from '../books/restart-readers.ts'
import type { Domain } from '../domain.ts'
import { changeReach } from '../sharing/change-reach.ts'
import { keepTeamBook } from '../team-book/keep-team-book.ts'
import { holdBranches, settleBranches } from '../teams/branch-domains.ts'
import { pickMember, requireAdministrator, requireMayChangeRole, requireOtherOwner } from './member-rules.ts'

/**
 * Gives a member another role. Who becomes a guest loses what is granted to everyone and to the branches of their address, and the
 * links that hung on it end.
 * Throws `member-not-found`, `last-owner`, `right-missing`.
 */
export async function changeRole(domain: Domain, actor: Actor, input: { memberId: string; role: Role }): Promise<void> {
  requireAdministrator(actor)
  const { memberId, role } = input
  await domain.store.write(actor, async (tx) => {
    const locked = await lockMembers(tx, [memberId])
    const member = pickMember(locked, memberId)
    requireMayChangeRole(actor, member.role, role)
    if (member.role === role) return
    if (role !== 'owner') requireOtherOwner(locked, member)
    const branches = await holdBranches(tx, member.email)
    await changeReach(tx, { memberIds: [memberId], title: member.name }, async () => {
      await setMemberRole(tx, memberId, role)
      await settleBranches(tx, branches)
    })
    if (role === 'guest' || member.role === 'guest') await restartMembers(tx, [memberId])
    await keepTeamBook(tx, domain)
    tx.ledger.noteAudit('member-role-changed', memberId, { from: member.role, to: role })
  })
}
