import type { Actor } from '#base/actor.ts'
import { accountEmail } from '#store/identity/account-words.ts'
import { readMember, readMemberByEmail, readMembers, type StoredMember } from '#store/members/reader.ts'
import type { Domain } from '../domain.ts'
import { memberNotFound } from './member-rules.ts'

/** The members of the workspace by name, those who are disabled too. A guest sees only who the guest is. */
export async function listMembers(domain: Domain, actor: Actor): Promise<StoredMember[]> {
  const members = await domain.store.read(actor, readMembers)
  return members.filter((member) => isVisible(actor, member))
}

/** One member, by id or e-mail address. Throws `member-not-found`. */
export async function findMember(
  domain: Domain,
  actor: Actor,
  by: { memberId: string } | { email: string },
): Promise<StoredMember> {
  const member = await domain.store.read(actor, (tx) =>
    'memberId' in by ? readMember(tx, by.memberId) : readMemberByEmail(tx, accountEmail(by.email)),
  )
  if (!member || !isVisible(actor, member)) throw memberNotFound()
  return member
}

function isVisible(actor: Actor, member: StoredMember): boolean {
  return actor.role !== 'guest' || member.memberId === actor.memberId
}
