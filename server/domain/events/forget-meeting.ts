import { isSameJson } from '@lazo/jscontact'
import { readMeeting, type StoredMeeting } from '#store/events/meetings.ts'
import { readEvent } from '#store/events/reader.ts'
import { setInteractionDeleted } from '#store/interactions/writer.ts'
import { lockOwnTies, readTie, readTieVersions } from '#store/ties/reader.ts'
import { keepTie, upsertTie } from '#store/ties/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { keepFolded } from '../ties/keep-folded.ts'
import { changeFacets } from '../ties/tie-rules.ts'
import { meetingKey, metAt } from './meeting-keys.ts'
import type { Meeting } from './remember-meeting.ts'

/**
 * Takes back that the actor met the person of a card at an event: the meeting itself, and how they met where that was noted with it and
 * nobody said it otherwise since. The card may lie in the trash. Gives the meeting; null when there was none.
 */
export async function forgetMeeting(
  tx: WriteTx,
  domain: Pick<Domain, 'zone' | 'language'>,
  { cardId, eventId }: Meeting,
): Promise<StoredMeeting | null> {
  await lockOwnTies(tx)
  const meeting = await readMeeting(tx, { cardId, key: meetingKey(eventId) })
  if (!meeting) return null
  const { interactionId, isTold } = meeting
  await setInteractionDeleted(tx, interactionId, true)
  await forgetHowMet(tx, { cardId, eventId, since: meeting.createdAt })
  await keepFolded(tx, domain, [cardId])
  tx.ledger.noteWord('interaction', interactionId)
  tx.ledger.noteWord('today', tx.actor.memberId)
  if (isTold) tx.ledger.noteAudit('interaction-removed', interactionId, { cardIds: [cardId] })
  return meeting
}

async function forgetHowMet(
  tx: WriteTx,
  { cardId, eventId, since }: { cardId: string; eventId: string; since: Date },
): Promise<void> {
  const [event, was] = [await readEvent(tx, eventId), await readTie(tx, cardId)]
  if (!event || !was) return
  // What was kept in the same transaction is what the tie said before the meeting.
  const before = (await readTieVersions(tx, cardId)).find(({ until }) => until.getTime() === since.getTime())
  const isOfMeeting = before !== undefined && before.state.met.event === null
  if (!isOfMeeting || !isSameJson(was.met, { ...before.state.met, ...metAt(event) })) return
  await upsertTie(tx, cardId, changeFacets(was, { met: before.state.met }))
  await keepTie(tx, cardId, was)
  tx.ledger.noteWord('tie', `${tx.actor.memberId}.${cardId}`)
}
