import type { invitation, OutputOf } from '@lazo/contract'
import type { InvitationView } from '#domain/invitations/list-invitations.ts'
import { isRight } from '#domain/sharing/right.ts'

/** An invitation as this door tells it; the secret of its link is told nowhere. */
export function encodeInvitation(view: InvitationView): OutputOf<typeof invitation> {
  const { invitationId, email, role, teams, books, invitedBy, inviterName, createdAt, expiresAt, state, acceptedBy } =
    view
  return {
    id: invitationId,
    email,
    role,
    teams: teams.map(({ teamId, name }) => ({ id: teamId, name })),
    books: books.map(({ bookId, name, allows }) => ({ id: bookId, name, right: isRight(allows) ? allows : 'view' })),
    invitedBy: { id: invitedBy, name: inviterName },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    state,
    memberId: acceptedBy,
  }
}
