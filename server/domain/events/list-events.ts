import type { Actor } from '#base/actor.ts'
import {
  readEvent,
  readEvents,
  readEventVersions,
  type StoredEvent,
  type StoredEventVersion,
} from '#store/events/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import { eventNotFound, requireOwnEvent } from './event-rules.ts'

/** The actor's events, the latest first. */
export async function listEvents(domain: Domain, actor: Actor): Promise<StoredEvent[]> {
  return domain.store.read(actor, readEvents)
}

/** One event of the actor's. Throws `event-not-found`. */
export async function showEvent(domain: Domain, actor: Actor, eventId: string): Promise<StoredEvent> {
  return domain.store.read(actor, async (tx) => eventAsSeen(tx, await requireOwnEvent(tx, eventId)))
}

/** What an event of the actor's was before each change, the latest first. Throws `event-not-found`. */
export async function listEventVersions(domain: Domain, actor: Actor, eventId: string): Promise<StoredEventVersion[]> {
  return domain.store.read(actor, async (tx) => {
    if (!(await readEvent(tx, eventId))) throw eventNotFound()
    return readEventVersions(tx, eventId)
  })
}

/** The event without the cards of expected people that the actor does not see, or that lie in the trash. */
export async function eventAsSeen(tx: ReadTx, event: StoredEvent): Promise<StoredEvent> {
  const cardIds = event.expected.flatMap(({ cardId }) => cardId ?? [])
  if (cardIds.length === 0) return event
  const seen = await livingRights(tx, cardIds)
  const expected = event.expected.map((one) =>
    one.cardId === null || seen.has(one.cardId) ? one : { ...one, cardId: null },
  )
  return { ...event, expected }
}
