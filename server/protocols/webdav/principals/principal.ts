import { findMember } from '#domain/members/list-members.ts'
import { type Address, hrefOf } from '../address.ts'
import type { Visit } from '../ground.ts'

/** A member as WebDAV knows them (RFC 3744 §2). */
export interface Principal {
  readonly memberId: string
  readonly name: string
  readonly email: string
}

/** The principal who asks: everybody sees only themselves. */
export function findPrincipal({ door, actor }: Visit): Promise<Principal> {
  return findMember(door.domain, actor, { memberId: actor.memberId })
}

/** The address of the principal who asks. */
export function ownPrincipal({ actor }: Visit): Address {
  return { area: 'principals', memberId: actor.memberId }
}

/** The same as it stands in answers. */
export function ownPrincipalHref(visit: Visit): string {
  return hrefOf(ownPrincipal(visit))
}
