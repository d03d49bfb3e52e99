import type { Actor } from '#base/actor.ts'
import { readMember } from '#store/members/reader.ts'
import { readChecks } from '#store/self-check/reader.ts'
import type { Domain } from '../domain.ts'
import { requireAdministratorToRead } from '../members/member-rules.ts'
import { type CheckView, type MemberView, viewLastCheck, viewMembers } from './view-check.ts'

/** The last self-check; null when there was none. It tells of members, so that it was read is audited. Throws `right-missing`. */
export async function readSelfCheck(domain: Domain, actor: Actor): Promise<CheckView | null> {
  requireAdministratorToRead(actor)
  return domain.store.write(actor, async (tx) => {
    const check = await viewLastCheck(tx)
    if (check) tx.ledger.noteAudit('self-check-read', check.checkId)
    return check
  })
}

/** What the last self-check tells administrators of the actor, and when it was counted. */
export async function readOwnSelfCheck(
  domain: Domain,
  actor: Actor,
): Promise<{ readonly gatheredAt: Date | null; readonly member: MemberView | null }> {
  return domain.store.read(actor, async (tx) => {
    const [check] = await readChecks(tx, 1)
    const me = await readMember(tx, actor.memberId)
    if (!check || !me) return { gatheredAt: null, member: null }
    const [member = null] = await viewMembers(tx, check, new Map([[me.memberId, me.name]]))
    return { gatheredAt: check.gatheredAt, member }
  })
}
