import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { adoptInbound } from '#store/desk/writer.ts'
import { adoptForms } from '#store/forms/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import { deleteAccount, lockAccount } from '#store/identity/account-writer.ts'
import { revokeApiTokensOf } from '#store/identity/api-tokens.ts'
import { revokeAppPasswordsOf } from '#store/identity/app-passwords.ts'
import { forgetUntold } from '#store/interactions/writer.ts'
import { lockLabels } from '#store/labels/writer.ts'
import { adoptSharedLists } from '#store/lists/writer.ts'
import { readMemberships } from '#store/members/memberships.ts'
import { lockBooksOf } from '#store/members/owned-books.ts'
import { lockMembers, type StoredMember } from '#store/members/reader.ts'
import { deleteMember } from '#store/members/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { endHandling } from '../handling/follow-member.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { lowerAllLinks } from '../sharing/lower-links.ts'
import { leaveTeamBook } from '../team-book/keep-team-book.ts'
import { journalAccountAct } from './account-ports.ts'
import { pickMember, requireAdministrator, requireMayChangeRole, requireOtherOwner } from './member-rules.ts'
import type { MembersDomain } from './members-domain.ts'
import { passOnBooks, passOnLinks } from './pass-on-books.ts'

/** Who is removed, and who takes over their books. */
export interface RemoveMemberInput {
  readonly memberId: string
  readonly transferTo?: string | undefined
}

/**
 * Removes a member; members may also remove themselves. Books that hold cards or are meant for others pass to `transferTo`;
 * without it their owner is not removed (`member-holds-cards`). Forms and shared lists pass to whoever takes over, else to an owner;
 * the public page ends, and what the member handled is handled by nobody. Tokens and devices are revoked, and the account goes with its last
 * membership. Gives the books that were passed on. Throws `last-owner`, `member-not-found`, `right-missing`.
 */
export async function removeMember(
  domain: MembersDomain,
  actor: Actor,
  input: RemoveMemberInput,
): Promise<{ passedOn: string[] }> {
  if (input.memberId !== actor.memberId) requireAdministrator(actor)
  const { member, passedOn } = await domain.store.write(actor, (tx) => remove(tx, domain, input))
  await letGoOfAccount(domain, actor, member).finally(() =>
    domain.store.notices.tellMember(actor.workspaceId, member.memberId),
  )
  return { passedOn }
}

async function remove(
  tx: WriteTx,
  domain: MembersDomain,
  input: RemoveMemberInput,
): Promise<{ member: StoredMember; passedOn: string[] }> {
  requireWriting(tx)
  const { actor } = tx
  const { memberId, transferTo } = input
  const locked = await lockMembers(tx, transferTo === undefined ? [memberId] : [memberId, transferTo])
  const member = pickMember(locked, memberId)
  if (memberId !== actor.memberId) requireMayChangeRole(actor, member.role, member.role)
  requireOtherOwner(locked, member)
  const heir = transferTo === undefined ? null : pickHeir(locked, member, transferTo)
  const custodianId = heir?.memberId ?? pickCustodian(locked, member, actor)
  await lockBooksOf(tx, [memberId])
  await lockLabels(tx)
  const batchId = await insertBatch(tx, { kind: 'bulk', title: member.name })
  const passedOn = await passOnBooks(tx, member, { heirId: heir?.memberId ?? null, custodianId, batchId })
  await passOnLinks(tx, memberId, custodianId)
  await adoptSharedLists(tx, memberId, custodianId)
  await adoptForms(tx, memberId, custodianId)
  await adoptInbound(tx, memberId, custodianId)
  await endHandling(tx, domain, { memberId, batchId })
  await leaveTeamBook(tx, memberId, domain)
  await forgetUntold(tx, memberId)
  await deleteMember(tx, memberId)
  await lowerAllLinks(tx, [memberId, custodianId], batchId)
  tx.ledger.noteAudit('member-removed', memberId, { email: member.email, name: member.name, custodianId, passedOn })
  return { member, passedOn }
}

function pickHeir(locked: readonly StoredMember[], member: StoredMember, transferTo: string): StoredMember {
  const heir = pickMember(locked, transferTo)
  if (heir.memberId !== member.memberId && heir.role !== 'guest' && !heir.disabledAt) return heir
  const message = 'Books pass to another member who is neither a guest nor disabled.'
  throw new ProductError('input-invalid', message, { facts: { field: 'transferTo' } })
}

/** The acting owner, or else the owner who has been here the longest. */
function pickCustodian(locked: readonly StoredMember[], member: StoredMember, actor: Actor): string {
  const owners = locked.filter((one) => one.role === 'owner' && !one.disabledAt && one.memberId !== member.memberId)
  const custodian = owners.find((owner) => owner.memberId === actor.memberId) ?? owners[0]
  if (!custodian) throw new ProductError('last-owner', 'This workspace has no owner who could take over.')
  return custodian.memberId
}

/** Nothing of this decides who gets in, since membership is asked at every request; so it may follow the removal. */
async function letGoOfAccount(domain: MembersDomain, actor: Actor, member: StoredMember): Promise<void> {
  const { accountId, memberId } = member
  const isRemoved = await domain.identity.transact(async (tx) => {
    if (!(await lockAccount(tx, accountId))) return false
    const others = await readMemberships(domain.store, accountId)
    if (others.length === 0) await deleteAccount(tx, accountId)
    else {
      await revokeApiTokensOf(tx, actor.workspaceId, memberId, domain.clock.now())
      await revokeAppPasswordsOf(tx, actor.workspaceId, memberId, domain.clock.now())
    }
    return others.length === 0
  })
  if (!isRemoved) return
  const subject = `account:${accountId}`
  await journalAccountAct(domain.store, {
    act: 'account-removed',
    accountId: null,
    subject,
    door: actor.door,
    payload: { email: member.email },
  })
}
