import type { Actor } from '#base/actor.ts'
import type { StoredObjective, StoredObjectiveVersion } from '#store/objectives/objective.ts'
import { readObjective, readObjectives, readObjectiveVersions } from '#store/objectives/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import { aimAsSeen, cardsOfAim, objectiveNotFound } from './objective-rules.ts'

/** The actor's objectives, those that end first before the others; nobody else is told of them. */
export async function listObjectives(domain: Domain, actor: Actor): Promise<StoredObjective[]> {
  return domain.store.read(actor, async (tx) => {
    const found = await readObjectives(tx)
    const seen = new Set((await livingRights(tx, [...new Set(found.flatMap(cardsOfAim))])).keys())
    return found.map((one) => ({ ...one, ...aimAsSeen(one, seen) }))
  })
}

/** One objective of the actor's. Throws `objective-not-found`. */
export async function showObjective(domain: Domain, actor: Actor, objectiveId: string): Promise<StoredObjective> {
  return domain.store.read(actor, async (tx) => {
    const found = await seeObjective(tx, objectiveId)
    if (!found || found.deletedAt) throw objectiveNotFound()
    return found
  })
}

/** What an objective of the actor's was before each change, the latest first. Throws `objective-not-found`. */
export async function listObjectiveVersions(
  domain: Domain,
  actor: Actor,
  objectiveId: string,
): Promise<StoredObjectiveVersion[]> {
  return domain.store.read(actor, async (tx) => {
    const found = await readObjective(tx, objectiveId)
    if (!found || found.deletedAt) throw objectiveNotFound()
    const versions = await readObjectiveVersions(tx, objectiveId)
    const named = versions.flatMap(({ state }) => cardsOfAim(state))
    const seen = new Set((await livingRights(tx, [...new Set(named)])).keys())
    return versions.map((one) => ({ ...one, state: aimAsSeen(one.state, seen) }))
  })
}

/** An objective of the actor's, deleted or not, with those of its cards that they see; null when there is none. */
export async function seeObjective(tx: ReadTx, objectiveId: string): Promise<StoredObjective | null> {
  const found = await readObjective(tx, objectiveId)
  if (!found) return null
  const seen = new Set((await livingRights(tx, cardsOfAim(found))).keys())
  return { ...found, ...aimAsSeen(found, seen) }
}
