import type { Actor } from '#base/actor.ts'
import { lockInvitation } from '#store/invitations/reader.ts'
import { setRevoked } from '#store/invitations/writer.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator } from '../members/member-rules.ts'
import { invitationNotFound, stateOf } from './invitation-rules.ts'

/** Withdraws an invitation: its link works no more. One that is over stays as it is. Throws `invitation-not-found`, `right-missing`. */
export async function revokeInvitation(domain: Domain, actor: Actor, invitationId: string): Promise<void> {
  requireAdministrator(actor)
  await domain.store.write(actor, async (tx) => {
    const invitation = await lockInvitation(tx, invitationId)
    if (!invitation) throw invitationNotFound()
    if (stateOf(invitation, tx.now) !== 'open') return
    await setRevoked(tx, invitationId)
    tx.ledger.noteAudit('invitation-revoked', invitationId, { email: invitation.email, role: invitation.role })
  })
}
