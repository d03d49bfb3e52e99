import { type Actor, isAdministrator, type Role } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { StoredMember } from '#store/members/reader.ts'

const ROLES: readonly Role[] = ['owner', 'admin', 'member', 'guest']

/** Refuses who does not administer the workspace, and keys that may only read. */
export function requireAdministrator(actor: Actor): void {
  if (!actor.mayWrite) throw new ProductError('scope-missing', 'This access may only read.')
  if (!isAdministrator(actor)) throw new ProductError('right-missing', 'Only owners and administrators manage members.')
}

/** Refuses who does not administer the workspace from what only administrators read; keys that may only read are enough. */
export function requireAdministratorToRead(actor: Actor): void {
  if (!isAdministrator(actor)) throw new ProductError('right-missing', 'This is for owners and administrators.')
}

/** Refuses a change between these roles to who may not make it: of owners only owners decide. Throws also for no role at all. */
export function requireMayChangeRole(actor: Actor, from: Role | null, to: Role): void {
  if (!ROLES.includes(to))
    throw new ProductError('input-invalid', `A role is one of ${ROLES.join(', ')}.`, {
      facts: { field: 'role', allowed: ROLES },
    })
  if ((from === 'owner' || to === 'owner') && actor.role !== 'owner')
    throw new ProductError('right-missing', 'Only an owner decides who is an owner.')
}

/** Refuses to take the last owner away; `locked` holds all owners who are not disabled. */
export function requireOtherOwner(locked: readonly StoredMember[], member: StoredMember): void {
  if (member.role !== 'owner' || member.disabledAt) return
  if (locked.some((other) => other.memberId !== member.memberId && other.role === 'owner' && !other.disabledAt)) return
  throw new ProductError(
    'last-owner',
    `${member.name} is the last owner of this workspace. Make somebody else an owner first.`,
  )
}

/** The member of an id among the locked ones. Throws `member-not-found`. */
export function pickMember(locked: readonly StoredMember[], memberId: string): StoredMember {
  const member = locked.find((one) => one.memberId === memberId)
  if (member) return member
  throw memberNotFound()
}

/** The error for a member who is not there, or not for this actor. */
export function memberNotFound(): ProductError {
  return new ProductError('member-not-found', 'There is no such member.')
}
