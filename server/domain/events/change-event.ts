import { isSameJson } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { type EventFacts, lockEvent, readEvents, readEventVersions, type StoredEvent } from '#store/events/reader.ts'
import { insertEvent, rewriteEvent } from '#store/events/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { changeEventFacts, type EventChange, eventNotFound } from './event-rules.ts'
import { eventAsSeen } from './list-events.ts'

const MOST_EVENTS = 1_000

/** What a new event is. */
export type NewEvent = Pick<EventFacts, 'name' | 'heldOn'> & EventChange

/** Notes an event where the actor meets people; nobody else is told. Throws `input-invalid`, `too-many-events`. */
export async function addEvent(domain: Domain, actor: Actor, input: NewEvent): Promise<StoredEvent> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    if ((await readEvents(tx)).length >= MOST_EVENTS)
      throw new ProductError('too-many-events', `There are ${MOST_EVENTS} events already.`, {
        facts: { limit: MOST_EVENTS },
      })
    const { name, heldOn, place = null, expected = [] } = input
    const facts = changeEventFacts({ name, heldOn, place, expected, deletedAt: null }, {})
    const eventId = tx.ids.next()
    await insertEvent(tx, { eventId, ...facts })
    noteChanged(tx, eventId)
    return tellOf(tx, eventId)
  })
}

/** Changes an event of the actor's; what it was is kept. Throws `event-not-found`, `input-invalid`. */
export async function changeEvent(
  domain: Domain,
  actor: Actor,
  { eventId, ...change }: { eventId: string } & EventChange,
): Promise<StoredEvent> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdEvent(tx, eventId)
    if (was.deletedAt) throw eventNotFound()
    return become(tx, was, changeEventFacts(factsOf(was), change))
  })
}

/** Takes an event of the actor's away; who came in there stays. It comes back by undoing. Throws `event-not-found`. */
export async function removeEvent(domain: Domain, actor: Actor, eventId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    const was = await holdEvent(tx, eventId)
    if (was.deletedAt) throw eventNotFound()
    await become(tx, was, { ...factsOf(was), deletedAt: tx.now })
  })
}

/** Lets an event of the actor's be again what it was before a change, also one that was taken away. Throws `event-not-found`, `version-not-found`. */
export async function undoEventChange(
  domain: Domain,
  actor: Actor,
  { eventId, versionId }: { eventId: string; versionId: string },
): Promise<StoredEvent> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdEvent(tx, eventId)
    const version = (await readEventVersions(tx, eventId)).find((one) => one.versionId === versionId)
    if (!version) throw new ProductError('version-not-found', 'There is no such earlier state.')
    const { isDeleted, ...state } = version.state
    return become(tx, was, { ...state, deletedAt: isDeleted ? tx.now : null })
  })
}

async function holdEvent(tx: WriteTx, eventId: string): Promise<StoredEvent> {
  requireWriting(tx)
  const was = await lockEvent(tx, eventId)
  if (!was) throw eventNotFound()
  return was
}

async function become(tx: WriteTx, was: StoredEvent, facts: EventFacts): Promise<StoredEvent> {
  if (!isSameJson(factsOf(was), facts)) {
    await rewriteEvent(tx, was, facts)
    noteChanged(tx, was.eventId)
  }
  return tellOf(tx, was.eventId)
}

function noteChanged(tx: WriteTx, eventId: string): void {
  tx.ledger.noteWord('event', `${tx.actor.memberId}.${eventId}`)
}

async function tellOf(tx: WriteTx, eventId: string): Promise<StoredEvent> {
  return eventAsSeen(tx, (await lockEvent(tx, eventId))!)
}

function factsOf({ name, place, heldOn, expected, deletedAt }: StoredEvent): EventFacts {
  return { name, place, heldOn, expected, deletedAt }
}
