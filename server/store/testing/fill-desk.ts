import { type BroughtInbound, bringInbound } from '../desk/brought.ts'
import { inboundFactsOf, type StoredInbound } from '../desk/inbound.ts'
import { insertInbound, insertInboundPicture, rewriteInbound } from '../desk/writer.ts'
import type { StoredEvent } from '../events/reader.ts'
import { insertEvent, rewriteEvent } from '../events/writer.ts'
import type { WriteTx } from '../transaction.ts'

interface Place {
  readonly interactionId: string
  readonly ownerId: string
  readonly bookId: string
  readonly cardId: string
  readonly mark: string
}

/** Who came in by a form of the book, at the event of the same id; every text holds the mark. */
export function inboundOf({ mark, interactionId, ownerId, bookId, cardId }: Place): StoredInbound {
  const moments = { receivedAt: new Date(0), createdAt: new Date(0), editedAt: null }
  const nothing = { revisitOn: null, reason: null, batchId: null, reading: null }
  const from = { source: 'form', bookId, eventId: interactionId, cardId, memberId: ownerId } as const
  const said = { kind: 'advice', state: 'new', name: mark, text: mark, details: { name: { full: mark } } } as const
  return { inboundId: interactionId, ...from, ...said, ...nothing, ...moments }
}

/** Whom the import of the same id brought. */
export function broughtOf(w: Place): Omit<BroughtInbound, 'inboundId'> {
  return {
    personKey: `name:${w.mark}`,
    receivedAt: new Date(0),
    facts: { ...inboundFactsOf(inboundOf(w)), cardId: null },
  }
}

/** An event where people are met. */
export function eventOf({ mark, interactionId, cardId }: Place): StoredEvent {
  const counts = { entries: 0, waiting: 0, createdAt: new Date(0), editedAt: null, deletedAt: null }
  const expected = [{ name: mark, organization: mark, cardId }]
  return { eventId: interactionId, name: mark, place: mark, heldOn: '2026-01-01', expected, ...counts }
}

/** What stands on the owner's desk, with a picture, and their event, and what both were before; all of one id. */
export async function fillDesk(tx: WriteTx, w: Place): Promise<void> {
  await insertEvent(tx, eventOf(w))
  await rewriteEvent(tx, eventOf(w), eventOf(w))
  await insertInbound(tx, inboundOf(w))
  await insertInboundPicture(tx, w.interactionId, Buffer.from(w.mark))
  await rewriteInbound(tx, inboundOf(w), inboundOf(w))
  await bringInbound(tx, w.interactionId, [{ ...broughtOf(w), inboundId: tx.ids.next() }])
}
