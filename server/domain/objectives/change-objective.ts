import { isSameJson } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { ObjectiveState, StoredObjective } from '#store/objectives/objective.ts'
import { countObjectives, lockObjective, readObjectiveVersions } from '#store/objectives/reader.ts'
import { insertObjective, keepObjective, rewriteObjective, setObjectiveDeleted } from '#store/objectives/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import { listNotFound } from '../lists/list-refusals.ts'
import { viewLists } from '../lists/list-view.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import { cardsOfAim, cardsTold, changeAim, NO_AIM, type ObjectiveInput, objectiveNotFound } from './objective-rules.ts'
import { seeObjective } from './read-objectives.ts'

/** Of one member; deleted ones count. */
const MOST = 500

/** What a new objective is told to be. */
export type NewObjective = ObjectiveInput & Pick<ObjectiveState, 'title' | 'startsOn' | 'endsOn'>

/**
 * Notes why the actor cultivates a part of their network; nobody else is told. Throws `card-not-found`, `list-not-found`,
 * `input-invalid`, `too-many-objectives`.
 */
export async function addObjective(domain: Domain, actor: Actor, input: NewObjective): Promise<StoredObjective> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    if ((await countObjectives(tx)) >= MOST)
      throw new ProductError('too-many-objectives', `A member has at most ${MOST} objectives.`, {
        facts: { limit: MOST },
      })
    const { title, startsOn, endsOn } = input
    const state = await changed(tx, { ...NO_AIM, title, startsOn, endsOn }, input)
    const objectiveId = tx.ids.next()
    await insertObjective(tx, objectiveId, state)
    return tell(tx, objectiveId)
  })
}

/**
 * Lets an objective of the actor's say something else; what is not said stays, and what it was is kept. Throws `objective-not-found`,
 * `card-not-found`, `list-not-found`, `input-invalid`.
 */
export async function changeObjective(
  domain: Domain,
  actor: Actor,
  { objectiveId, ...input }: { objectiveId: string } & ObjectiveInput,
): Promise<StoredObjective> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdLiving(tx, objectiveId)
    return become(tx, objectiveId, { was, state: await changed(tx, was, input) })
  })
}

/** Lets an objective of the actor's be again what it was before a change. Throws `objective-not-found`, `version-not-found`. */
export async function undoObjectiveChange(
  domain: Domain,
  actor: Actor,
  { objectiveId, versionId }: { objectiveId: string; versionId: string },
): Promise<StoredObjective> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdLiving(tx, objectiveId)
    const version = (await readObjectiveVersions(tx, objectiveId)).find((one) => one.versionId === versionId)
    if (!version) throw new ProductError('version-not-found', 'There is no such earlier state.')
    const { state } = version
    const seen = await livingRights(tx, cardsOfAim(state))
    const cardIds = state.cardIds.filter((cardId) => seen.has(cardId) || was.cardIds.includes(cardId))
    const listId = (await viewLists(tx)).some((list) => list.listId === state.listId) ? state.listId : null
    return become(tx, objectiveId, { was, state: { ...state, cardIds, listId } })
  })
}

/** Removes an objective of the actor's; it can be brought back. Throws `objective-not-found`. */
export async function removeObjective(domain: Domain, actor: Actor, objectiveId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    await holdLiving(tx, objectiveId)
    await setObjectiveDeleted(tx, objectiveId, true)
    tx.ledger.noteWord('objective', `${tx.actor.memberId}.${objectiveId}`)
  })
}

/** Brings an objective of the actor's back; one that is there stays. Throws `objective-not-found`. */
export async function restoreObjective(domain: Domain, actor: Actor, objectiveId: string): Promise<StoredObjective> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const was = await lockObjective(tx, objectiveId)
    if (!was) throw objectiveNotFound()
    if (was.deletedAt) await setObjectiveDeleted(tx, objectiveId, false)
    return tell(tx, objectiveId)
  })
}

async function holdLiving(tx: WriteTx, objectiveId: string): Promise<StoredObjective> {
  requireWriting(tx)
  const was = await lockObjective(tx, objectiveId)
  if (!was || was.deletedAt) throw objectiveNotFound()
  return was
}

async function changed(tx: WriteTx, was: ObjectiveState, input: ObjectiveInput): Promise<ObjectiveState> {
  const told = cardsTold(input)
  const seen = new Set((await livingRights(tx, [...told, ...cardsOfAim(was)])).keys())
  if (told.some((cardId) => !seen.has(cardId))) throw cardNotFound()
  const { listId } = input
  if (listId && listId !== was.listId && !(await viewLists(tx)).some((list) => list.listId === listId)) listNotFound()
  return changeAim(was, input, { seen, nextId: () => tx.ids.next() })
}

async function become(
  tx: WriteTx,
  objectiveId: string,
  { was, state }: { was: StoredObjective; state: ObjectiveState },
): Promise<StoredObjective> {
  const before = stateOf(was)
  if (!isSameJson(JSON.parse(JSON.stringify(before)), JSON.parse(JSON.stringify(state)))) {
    await keepObjective(tx, objectiveId, before)
    await rewriteObjective(tx, objectiveId, state)
  }
  return tell(tx, objectiveId)
}

async function tell(tx: WriteTx, objectiveId: string): Promise<StoredObjective> {
  tx.ledger.noteWord('objective', `${tx.actor.memberId}.${objectiveId}`)
  return (await seeObjective(tx, objectiveId))!
}

function stateOf(stored: StoredObjective): ObjectiveState {
  const { title, why, startsOn, endsOn, listId, cardIds, target, budgetMinutes, outcomes, isClosed } = stored
  return { title, why, startsOn, endsOn, listId, cardIds, target, budgetMinutes, outcomes, isClosed }
}
