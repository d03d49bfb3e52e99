import type { Actor } from '#base/actor.ts'
import { lockMembers, type StoredMember } from '#store/members/reader.ts'
import { setMemberDisabled } from '#store/members/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { pickMember, requireAdministrator, requireMayChangeRole, requireOtherOwner } from './member-rules.ts'

/**
 * Keeps a member out of the workspace: sessions and tokens are refused here from now on. Books, grants and links stay as they
 * are, so that colleagues lose nothing and enabling gives everything back. Throws `last-owner`, `member-not-found`.
 */
export async function disableMember(domain: Domain, actor: Actor, memberId: string): Promise<void> {
  await setDisabled(domain, actor, { memberId, isDisabled: true })
  await domain.store.notices.tellMember(actor.workspaceId, memberId)
}

/** Lets a disabled member in again. */
export async function enableMember(domain: Domain, actor: Actor, memberId: string): Promise<void> {
  await setDisabled(domain, actor, { memberId, isDisabled: false })
}

async function setDisabled(
  domain: Domain,
  actor: Actor,
  input: { memberId: string; isDisabled: boolean },
): Promise<void> {
  requireAdministrator(actor)
  await domain.store.write(actor, async (tx) => {
    const locked = await lockMembers(tx, [input.memberId])
    const member = pickMember(locked, input.memberId)
    requireMayChangeRole(actor, member.role, member.role)
    if ((member.disabledAt !== null) === input.isDisabled) return
    if (input.isDisabled) requireOtherOwner(locked, member)
    await setMemberDisabled(tx, member.memberId, input.isDisabled)
    note(tx, member, input.isDisabled)
  })
}

function note(tx: WriteTx, member: StoredMember, isDisabled: boolean): void {
  tx.ledger.noteAudit(isDisabled ? 'member-disabled' : 'member-enabled', member.memberId, { email: member.email })
}
