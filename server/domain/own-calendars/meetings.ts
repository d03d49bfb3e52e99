import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { readMeetings, refuseMeetingRow, type StoredMeeting, upsertMeetings } from '#store/calendars/meetings.ts'
import { findMeetings } from '../calendars/find-meetings.ts'
import type { Domain } from '../domain.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import { requireWriting } from '../sharing/book-rights.ts'

/** The meetings that are proposed to the actor, with those they see now, the latest first. One that is recorded under its id is proposed no more. */
export async function listMeetings(domain: Domain, actor: Actor): Promise<StoredMeeting[]> {
  return domain.store.read(actor, async (tx) => {
    const meetings = await readMeetings(tx)
    const seen = await livingRights(tx, [...new Set(meetings.flatMap(({ cardIds }) => cardIds))])
    return meetings
      .map((meeting) => ({ ...meeting, cardIds: meeting.cardIds.filter((cardId) => seen.has(cardId)) }))
      .filter(({ cardIds }) => cardIds.length > 0)
  })
}

/**
 * Proposes the meetings of a calendar, which is a text and is not kept, that took place with people whose cards the actor sees; gives
 * them. What was recorded or refused once is not proposed again. Throws `calendar-unreadable`.
 */
export async function proposeMeetings(domain: Domain, actor: Actor, text: string): Promise<StoredMeeting[]> {
  const found = await findMeetings(domain, actor, text)
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await upsertMeetings(tx, null, found)
  })
  return found
}

/** Refuses a proposed meeting for ever, or takes the refusal back. Throws `meeting-not-found`. */
export async function refuseMeeting(
  domain: Domain,
  actor: Actor,
  { meetingId, isRefused }: { meetingId: string; isRefused: boolean },
): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    if (isId(meetingId) && (await refuseMeetingRow(tx, meetingId, isRefused))) return
    throw new ProductError('meeting-not-found', 'No such meeting was proposed to you.')
  })
}
