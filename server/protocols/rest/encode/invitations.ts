import type { invitation, OutputOf } from '@lazo/contract'
import type { InvitationView } from '#domain/invitations/list-invitations.ts'

/** An invitation as this door tells it; the secret of its link is told nowhere. */
export function encodeInvitation(view: InvitationView): OutputOf<typeof invitation> {
  const { invitationId, email, role, teams, invitedBy, inviterName, createdAt, expiresAt, state, acceptedBy } = view
  return {
    id: invitationId,
    email,
    role,
    teams: teams.map(({ teamId, name }) => ({ id: teamId, name })),
    invitedBy: { id: invitedBy, name: inviterName },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    state,
    memberId: acceptedBy,
  }
}
