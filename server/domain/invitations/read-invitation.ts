import type { Role } from '#base/actor.ts'
import { type InvitationPlace, readInvitationPlace } from '#store/invitations/place.ts'
import { readInvitations } from '#store/invitations/reader.ts'
import type { Domain } from '../domain.ts'
import { systemActor } from '../members/system-actor.ts'
import { linkInvalid, requireOpen } from './invitation-rules.ts'
import { readGivenBooks } from './invited-books.ts'

/** What whoever has a link is told: where it leads, and as what. */
export interface InvitedTo {
  readonly workspaceName: string
  readonly inviterName: string | null
  readonly role: Role
  /** Whom it is for; null for whoever has the link. */
  readonly email: string | null
  readonly teams: readonly string[]
  readonly books: readonly string[]
  readonly expiresAt: Date
}

/** Where a link leads, before it is used. Throws `code-invalid` for all that do not work. */
export async function readInvitation(domain: Domain, tokenHash: Buffer | null): Promise<InvitedTo> {
  const { workspaceId, workspaceName, invitationId } = await findInvitation(domain, tokenHash)
  const now = domain.clock.now()
  return domain.store.read(systemActor(workspaceId, 'web'), async (tx) => {
    const [found] = await readInvitations(tx, invitationId)
    const invitation = await requireOpen(tx, found ?? null, now)
    const { inviterName, role, email, expiresAt } = invitation
    const given = await readGivenBooks(tx, invitation)
    const [teams, books] = [invitation.teams, given].map((named) => named.map(({ name }) => name))
    return { workspaceName, inviterName, role, email, teams: teams!, books: books!, expiresAt }
  })
}

/** Where a link leads. Throws `code-invalid`. */
export async function findInvitation(domain: Domain, tokenHash: Buffer | null): Promise<InvitationPlace> {
  const place = tokenHash && (await readInvitationPlace(domain.store, tokenHash))
  if (!place) throw linkInvalid()
  return place
}
