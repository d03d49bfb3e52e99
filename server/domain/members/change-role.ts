import type { Actor, Role } from '#base/actor.ts'
import { readReach } from '#store/books/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import { lockLabels } from '#store/labels/writer.ts'
import { lockBooksOf } from '#store/members/owned-books.ts'
import { lockMembers } from '#store/members/reader.ts'
import { setMemberRole } from '#store/members/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews, bumpViewsBeside } from '#store/views/writer.ts'
import type { Domain } from '../domain.ts'
import { followRights } from '../labels/follow-labels.ts'
import { lowerAllLinks } from '../sharing/lower-links.ts'
import { pickMember, requireAdministrator, requireMayChangeRole, requireOtherOwner } from './member-rules.ts'

/**
 * Gives a member another role. Who becomes a guest loses what is granted to everyone, and the links that hung on it end.
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
    await lockBooksOf(tx, memberId)
    await lockLabels(tx)
    const before = await readReach(tx, memberId)
    await setMemberRole(tx, memberId, role)
    await settleRights(tx, { memberId, name: member.name, before })
    tx.ledger.noteAudit('member-role-changed', memberId, { from: member.role, to: role })
  })
}

/** Lets links, label books and views follow when the books a member reaches are not those from before. */
async function settleRights(
  tx: WriteTx,
  change: { memberId: string; name: string; before: ReadonlyMap<string, number> },
): Promise<void> {
  const after = await readReach(tx, change.memberId)
  const books = new Set([...change.before.keys(), ...after.keys()])
  const changed = [...books].filter((bookId) => change.before.get(bookId) !== after.get(bookId))
  if (changed.length === 0) return
  await lowerAllLinks(tx, [change.memberId], await insertBatch(tx, { kind: 'bulk', title: change.name }))
  for (const bookId of changed.toSorted()) {
    await followRights(tx, bookId, [change.memberId])
    await bumpViews(tx, [change.memberId], bookId)
    await bumpViewsBeside(tx, [change.memberId], bookId)
  }
}
