import type { Actor } from '#base/actor.ts'
import {
  type FollowUpChoice,
  readFollowUp,
  readFollowUps,
  readFollowUpVersions,
  type StoredFollowUp,
  type StoredFollowUpVersion,
} from '#store/follow-ups/reader.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { followUpNotFound } from './follow-up-rules.ts'

/** The actor's follow-ups with people they see, those that come up first before the others; one more than the limit where there are more. */
export async function listFollowUps(domain: Domain, actor: Actor, choice: FollowUpChoice): Promise<StoredFollowUp[]> {
  return domain.store.read(actor, async (tx) =>
    readFollowUps(tx, await reachOf(tx), { ...choice, limit: choice.limit + 1 }),
  )
}

/** One follow-up of the actor's. Throws `follow-up-not-found`. */
export async function showFollowUp(domain: Domain, actor: Actor, followUpId: string): Promise<StoredFollowUp> {
  return domain.store.read(actor, async (tx) => {
    const found = await readFollowUp(tx, followUpId, await reachOf(tx))
    if (!found) throw followUpNotFound()
    return found
  })
}

/** What a follow-up of the actor's was before each change, the latest first. Throws `follow-up-not-found`. */
export async function listFollowUpVersions(
  domain: Domain,
  actor: Actor,
  followUpId: string,
): Promise<StoredFollowUpVersion[]> {
  return domain.store.read(actor, async (tx) => {
    if (!(await readFollowUp(tx, followUpId, await reachOf(tx)))) throw followUpNotFound()
    return readFollowUpVersions(tx, followUpId)
  })
}
