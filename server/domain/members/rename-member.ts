import type { Actor } from '#base/actor.ts'
import { accountName } from '#store/identity/account-words.ts'
import { lockMembers } from '#store/members/reader.ts'
import { setMemberName } from '#store/members/writer.ts'
import type { Domain } from '../domain.ts'
import { renameHandler } from '../handling/follow-member.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { renameTeamCard } from '../team-book/rename-team-card.ts'
import { memberNotFound, pickMember, requireAdministrator, requireMayChangeRole } from './member-rules.ts'

/**
 * Changes the name under which a member is shown in this workspace: everybody their own, administrators those of others, of owners
 * only owners. Their card in the book of the team follows unless somebody has named it otherwise; the cards they handle say so by it. Throws `member-not-found`,
 * `right-missing`, `input-invalid`.
 */
export async function renameMember(
  domain: Domain,
  actor: Actor,
  input: { memberId: string; name: string },
): Promise<{ name: string }> {
  const { memberId } = input
  const isSelf = memberId === actor.memberId
  // To a guest colleagues do not exist.
  if (!isSelf && actor.role === 'guest') throw memberNotFound()
  if (!isSelf) requireAdministrator(actor)
  const name = accountName(input.name)
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const member = pickMember(await lockMembers(tx, [memberId]), memberId)
    if (!isSelf) requireMayChangeRole(actor, member.role, member.role)
    if (member.name === name) return
    await setMemberName(tx, memberId, name)
    await renameTeamCard(tx, domain, { memberId, from: member.name, to: name })
    await renameHandler(tx, domain, { memberId, name })
    tx.ledger.noteAudit('member-renamed', memberId, { from: member.name, to: name })
  })
  return { name }
}
