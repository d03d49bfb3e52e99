import type { Actor } from '#base/actor.ts'
import { readInvitations, type StoredInvitation } from '#store/invitations/reader.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator } from '../members/member-rules.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { type InvitationState, stateOf } from './invitation-rules.ts'

/** An invitation as administrators see it. */
export interface InvitationView extends StoredInvitation {
  readonly state: InvitationState
}

/** The invitations of the workspace, those too that ended lately; the latest first. Administrators see them. */
export async function listInvitations(domain: Domain, actor: Actor): Promise<InvitationView[]> {
  requireAdministrator({ ...actor, mayWrite: true })
  const now = domain.clock.now()
  return domain.store.read(actor, async (tx) => {
    const rights = await bookRights(tx)
    // What others invite to may be books of which this administrator knows nothing.
    return (await readInvitations(tx)).map((invitation) => {
      const books = invitation.books.filter(({ bookId }) => rights.has(bookId))
      return viewOf({ ...invitation, books }, now)
    })
  })
}

/** An invitation with how it stands. */
export function viewOf(invitation: StoredInvitation, now: Date): InvitationView {
  return { ...invitation, state: stateOf(invitation, now) }
}
