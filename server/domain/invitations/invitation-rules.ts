import { isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { ZERO_ID } from '#base/ids.ts'
import type { StoredInvitation } from '#store/invitations/reader.ts'
import { readMember } from '#store/members/reader.ts'
import type { ReadTx } from '#store/transaction.ts'

/** What became of an invitation, or will. */
export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired'

/** How an invitation stands at a moment. */
export function stateOf(invitation: StoredInvitation, now: Date): InvitationState {
  if (invitation.acceptedAt) return 'accepted'
  if (invitation.revokedAt) return 'revoked'
  return invitation.expiresAt <= now ? 'expired' : 'open'
}

/**
 * Refuses, with the one answer to all links that do not work, an invitation that is over, or whose maker could not invite so any more:
 * who leaves takes the doors they opened along.
 */
export async function requireOpen(
  tx: ReadTx,
  invitation: StoredInvitation | null,
  now: Date,
): Promise<StoredInvitation> {
  if (!invitation || stateOf(invitation, now) !== 'open') throw linkInvalid()
  if (invitation.invitedBy === ZERO_ID) return invitation
  const inviter = await readMember(tx, invitation.invitedBy)
  if (!inviter || inviter.disabledAt || !isAdministrator({ ...tx.actor, role: inviter.role })) throw linkInvalid()
  if (invitation.role === 'owner' && inviter.role !== 'owner') throw linkInvalid()
  return invitation
}

/** The one answer to every link that does not work. */
export function linkInvalid(): ProductError {
  return new ProductError(
    'code-invalid',
    'This invitation does not work: it may be used already, withdrawn, or too old. Ask for a new one.',
  )
}

/** The error for an invitation that is not there. */
export function invitationNotFound(): ProductError {
  return new ProductError('invitation-not-found', 'There is no such invitation.')
}
