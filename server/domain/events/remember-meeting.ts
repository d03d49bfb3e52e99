import { isSameJson } from '@lazo/jscontact'
import { readMeeting } from '#store/events/meetings.ts'
import { readEvent } from '#store/events/reader.ts'
import { insertInteraction } from '#store/interactions/writer.ts'
import { lockOwnTies, readTie } from '#store/ties/reader.ts'
import { NO_FACETS } from '#store/ties/tie.ts'
import { keepTie, upsertTie } from '#store/ties/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { usualVisibility } from '../interactions/default-visibility.ts'
import { changeState, requireRoom, usualFacts } from '../interactions/interaction-rules.ts'
import { keepFolded } from '../ties/keep-folded.ts'
import { changeFacets } from '../ties/tie-rules.ts'
import { meetingKey, metAt, tickedKey } from './meeting-keys.ts'

/** Whom the actor met, and where. */
export interface Meeting {
  readonly cardId: string
  readonly eventId: string
  /** Said by hand of somebody expected; else an entry of the desk says so. */
  readonly isTicked?: boolean
}

/**
 * Notes that the actor met the person of a card at an event: how they met, where the tie does not say yet, and the meeting itself, on the
 * day of the event. In the transaction that makes or chooses the card; whoever was met there already stays met once, and an event that
 * is no longer there is passed over.
 */
export async function rememberMeeting(
  tx: WriteTx,
  domain: Pick<Domain, 'zone' | 'language'>,
  { cardId, eventId, isTicked = false }: Meeting,
): Promise<void> {
  const event = await readEvent(tx, eventId)
  if (!event) return
  await lockOwnTies(tx)
  if (await readMeeting(tx, { cardId, key: meetingKey(eventId) })) return
  await noteHowMet(tx, cardId, event)
  await requireRoom(tx, [cardId])
  const noon = new Date(`${event.heldOn}T12:00:00Z`)
  const at = noon < tx.now ? noon : tx.now
  const usual = await usualVisibility(tx, [cardId])
  // The name of the event is the member's own note: it is not opened to colleagues by the way.
  const visibility = usual === 'open' ? 'shared' : usual
  const does = [meetingKey(eventId), ...(isTicked ? [tickedKey(eventId)] : [])]
  const facts = { ...usualFacts('event', { at, visibility }), cardIds: [], contributions: [] }
  const said = { cardIds: [cardId], medium: 'event' as const, at, text: event.name, visibility, does }
  const state = changeState(facts, said, { now: tx.now, nextId: () => tx.ids.next() })
  const interactionId = tx.ids.next()
  await insertInteraction(tx, interactionId, state)
  await keepFolded(tx, domain, [cardId])
  tx.ledger.noteWord('interaction', interactionId)
  tx.ledger.noteWord('today', tx.actor.memberId)
  if (visibility !== 'private')
    tx.ledger.noteAudit('interaction-recorded', interactionId, { cardIds: [cardId], visibility })
}

/** Whoever was met before was met then: what the tie says stays. */
async function noteHowMet(
  tx: WriteTx,
  cardId: string,
  event: { readonly name: string; readonly place: string | null },
): Promise<void> {
  const was = await readTie(tx, cardId)
  const { channel, place, event: known } = (was ?? NO_FACETS).met
  if (channel !== null || place !== null || known !== null) return
  const facets = changeFacets(was ?? NO_FACETS, { met: metAt(event) })
  if (isSameJson(was, facets)) return
  await upsertTie(tx, cardId, facets)
  await keepTie(tx, cardId, was ?? NO_FACETS)
  tx.ledger.noteWord('tie', `${tx.actor.memberId}.${cardId}`)
}
