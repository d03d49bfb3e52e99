import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { AddressedMember } from '#store/members/addressed.ts'

/**
 * The member whose page somebody opened who is known by nothing: what the page shows and does is within this member's rights, and
 * nothing of the member is given to the visitor. Throws `path-not-found`, whatever the reason.
 */
export function pageOwner(member: AddressedMember | null, mayWrite: boolean): Actor {
  if (!member) throw pageNotFound()
  const { workspaceId, memberId, accountId, role } = member
  return { workspaceId, memberId, accountId, role, door: 'form', mayWrite }
}

/** The error of a page that is not there, or no longer. */
export function pageNotFound(): ProductError {
  return new ProductError('path-not-found', 'There is nothing at this address.')
}
