import { createHash } from 'node:crypto'
import { CalendarError, type CalendarEvent, readEvents } from '@lazo/calendar'
import { normalEmail } from '@lazo/normal'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readRefused, type StoredMeeting } from '#store/calendars/meetings.ts'
import { findCandidates } from '#store/search/candidates.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { livingRights, reachOf } from '../interactions/interaction-rules.ts'
import { seeInteraction } from '../interactions/list-interactions.ts'
import { zoneOf } from './zone-of.ts'

const DAY_MS = 86_400_000
/** Further back a calendar tells little of how one stands with people. */
const DAYS_BACK = 730
const MOST_PROPOSED = 500
const MOST_ADDRESSES = 2_000
/** With more people it was an audience. */
const MOST_PEOPLE = 50
/** One address may stand on several cards; on more it tells nobody apart. */
const MOST_CARDS = 5

/** Since when the meetings of a calendar are looked at. */
export function sinceWhen({ clock }: Pick<Domain, 'clock'>): Date {
  return new Date(clock.now().getTime() - DAYS_BACK * DAY_MS)
}

/**
 * The meetings of a calendar, which is a text and is not kept, that took place with people whose cards the actor sees, by the addresses
 * of those who took part; the latest first. Those that were recorded once are none of them, also when they were removed, nor those that
 * were refused. Throws `calendar-unreadable`.
 */
export async function findMeetings(domain: Domain, actor: Actor, text: string): Promise<StoredMeeting[]> {
  const to = domain.clock.now()
  const from = sinceWhen(domain)
  const zone = await domain.store.read(actor, (tx) => zoneOf(tx, domain))
  const events = readOrRefuse(text, { from, to, zone })
    .filter((event) => !event.isAllDay && !event.isCancelled && event.start <= to)
    .reverse()
  return domain.store.read(actor, async (tx) => {
    const people = await peopleOf(tx, events)
    const found: StoredMeeting[] = []
    for (const event of events) {
      if (found.length >= MOST_PROPOSED) break
      const meeting = propose(tx, event, people)
      if (meeting && !(await seeInteraction(tx, meeting.meetingId))) found.push(meeting)
    }
    const refused = await readRefused(
      tx,
      found.map(({ meetingId }) => meetingId),
    )
    return found.filter(({ meetingId }) => !refused.has(meetingId))
  })
}

function readOrRefuse(text: string, window: Parameters<typeof readEvents>[1]): CalendarEvent[] {
  try {
    return readEvents(text, window)
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error
    throw new ProductError('calendar-unreadable', error.message, { facts: { reason: error.code }, cause: error })
  }
}

/** The cards within reach of all addresses that take part, by address. */
async function peopleOf(tx: ReadTx, events: readonly CalendarEvent[]): Promise<Map<string, readonly string[]>> {
  const emails = new Set(events.flatMap(({ attendees }) => attendees.map(({ email }) => email)))
  const books = await reachOf(tx)
  const people = new Map<string, readonly string[]>()
  for (const email of [...emails].slice(0, MOST_ADDRESSES)) {
    const key = normalEmail(email)?.key
    if (key === undefined) continue
    const handle = { kind: 'email', key, isBeginning: false } as const
    const cardIds = await findCandidates({ handle }, { tx, books, limit: MOST_CARDS })
    if (cardIds?.length) people.set(email, cardIds)
  }
  const living = await livingRights(tx, [...new Set([...people.values()].flat())])
  return new Map([...people].map(([email, cardIds]) => [email, cardIds.filter((cardId) => living.has(cardId))]))
}

/** Null where nobody took part whom the actor knows, or too many did. Pure. */
function propose(
  { workspaceId, actor }: ReadTx,
  { key, start, minutes, isOnline, summary, attendees }: CalendarEvent,
  people: ReadonlyMap<string, readonly string[]>,
): StoredMeeting | null {
  const came = attendees.filter(({ isDeclined }) => !isDeclined)
  const cardIds = [...new Set(came.flatMap(({ email }) => people.get(email)?.slice(0, 1) ?? []))]
  if (cardIds.length === 0 || came.length > MOST_PEOPLE) return null
  const meetingId = idOf([workspaceId, actor.memberId, key])
  return { meetingId, heldAt: start, minutes, medium: isOnline ? 'video-call' : 'meeting', text: summary, cardIds }
}

/** An id made of what it names (RFC 9562 §5.8). */
function idOf(parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
