import { createHash } from 'node:crypto'
import { replaceLabelCadences } from '../agenda/label-cadences.ts'
import { type AgendaMark, insertMark } from '../agenda/marks.ts'
import { writeCalendarChoice } from '../calendars/choices.ts'
import { lockCalendar, noteEntries } from '../calendars/entries.ts'
import { insertFeed } from '../calendars/feeds.ts'
import { type StoredMeeting, upsertMeetings } from '../calendars/meetings.ts'
import { insertOwnCalendar } from '../calendars/own-calendars.ts'
import { keepResource, type TaskResource } from '../calendars/tasks.ts'
import { insertUsedLines } from '../drafts/writer.ts'
import type { StoredFollowUp } from '../follow-ups/reader.ts'
import { insertFollowUp, rewriteFollowUp } from '../follow-ups/writer.ts'
import type { InteractionState } from '../interactions/interaction.ts'
import { insertInteraction, keepInteraction } from '../interactions/writer.ts'
import type { StoredSubscription } from '../push/reader.ts'
import { upsertSubscription } from '../push/writer.ts'
import { insertTalkKeys } from '../talks/writer.ts'
import { updateTieRules } from '../ties/rules.ts'
import { NO_FACETS, type TieFacets } from '../ties/tie.ts'
import { keepTie, upsertTie } from '../ties/writer.ts'
import { noteTold } from '../today-told/writer.ts'
import type { WriteTx } from '../transaction.ts'
import { fillCatalogue } from './fill-catalogue.ts'

interface Talk {
  readonly interactionId: string
  readonly cardId: string
  readonly mark: string
}

/** What happened with a card, and what was received by it; every text holds the mark. */
export function talkOf(tx: WriteTx, { cardId, mark }: { cardId: string; mark: string }): InteractionState {
  const received = { kind: 'help' as const, direction: 'received' as const, text: mark, isThanked: false }
  return {
    at: tx.now,
    medium: 'email',
    direction: 'outbound',
    form: 'text',
    network: mark,
    isCommercial: true,
    expectsReply: true,
    minutes: 5,
    text: mark,
    source: 'hand',
    visibility: 'shared',
    does: [`reply:${mark}`],
    cardIds: [cardId],
    contributions: [{ contributionId: tx.ids.next(), cardId, ...received }],
  }
}

/** What a member says of their relation with the person of the card; every text holds the mark. */
export function facetsOf({ mark, cardId }: { mark: string; cardId: string }): TieFacets {
  const met = { channel: mark, place: mark, event: mark, stage: mark, introducerId: cardId }
  return {
    ...NO_FACETS,
    isKey: true,
    closeness: mark,
    met,
    forMe: [mark],
    facts: [{ kind: 'child', text: mark, on: '2026-01-01' }],
  }
}

/** What a member means to do with the person of the card. */
export function followUpOf({ mark, cardId, interactionId }: Talk): StoredFollowUp {
  const moments = { closedAt: null, createdAt: new Date(0), editedAt: null }
  const days = { dueOn: '2026-01-01', snoozedUntil: null, remindOn: '2026-01-01' }
  return { followUpId: interactionId, cardId, ...days, ...moments, text: mark, isPromised: true, state: 'open' }
}

/** What a member says of an item of their agenda. */
export function markOf({ mark, cardId }: { mark: string; cardId: string }): AgendaMark {
  return { key: `reply:${mark}`, cardId, mark: 'not-needed', until: null }
}

/** By which mark of an export an interaction is known. */
export function talkKeyOf({ mark }: { readonly mark: string }): Buffer {
  return Buffer.alloc(16, mark)
}

/** A browser in which a member is told, under the id of an interaction. */
export function browserOf({ mark, interactionId }: Talk): Omit<StoredSubscription, 'madeAt'> {
  return { subscriptionId: interactionId, endpoint: `https://${mark}`, p256dh: mark, auth: mark, label: mark }
}

/** What the owner has with the person of the card, and what it was before: an interaction, a tie, a follow-up of the same id. */
export async function fillInteraction(tx: WriteTx, w: Talk): Promise<void> {
  await insertInteraction(tx, w.interactionId, talkOf(tx, w))
  await keepInteraction(tx, w.interactionId, talkOf(tx, w))
  await upsertTie(tx, w.cardId, facetsOf(w))
  await fillCatalogue(tx, w)
  await keepTie(tx, w.cardId, facetsOf(w))
  await updateTieRules(tx, { mark: w.mark })
  await insertMark(tx, w.interactionId, markOf(w))
  await replaceLabelCadences(tx, [{ label: w.mark, idealDays: 7, maximumDays: 14 }])
  await insertFollowUp(tx, followUpOf(w))
  await rewriteFollowUp(tx, followUpOf(w), followUpOf(w))
  await insertTalkKeys(tx, w.interactionId, [{ key: talkKeyOf(w), interactionId: w.interactionId }])
  await upsertSubscription(tx, browserOf(w))
  await noteTold(tx, 'mail', '2026-01-01')
  await insertUsedLines(tx, w.cardId, [w.mark.slice(0, 20)])
  await fillCalendar(tx, w)
}

/** What programs have of that follow-up; every text holds the mark. */
export function taskOf({ mark, interactionId }: Talk): TaskResource {
  return { followUpId: interactionId, name: `${mark}.ics`, uid: mark, kept: mark, assumedOn: null, isLeft: false }
}

/** The token of the feed of a world, as it is kept. */
export function feedMarkOf({ mark }: Pick<Talk, 'mark'>): Buffer {
  return createHash('sha256').update(mark).digest()
}

/** The follow-up as programs have it, a calendar that was looked at, and a feed and a calendar elsewhere of the same id. */
async function fillCalendar(tx: WriteTx, w: Talk): Promise<void> {
  await keepResource(tx, taskOf(w))
  await lockCalendar(tx, 'follow-ups')
  await noteEntries(tx, 'follow-ups', { number: 1, entries: [{ name: `${w.mark}.ics`, etag: w.mark }] })
  await writeCalendarChoice(tx, { hasDays: true, nameDays: 'everybody' })
  const what = { listId: null, hasOccasions: true, hasFollowUps: true, mark: feedMarkOf(w) }
  await insertFeed(tx, { feedId: w.interactionId, name: w.mark, ...what })
  await insertOwnCalendar(tx, { calendarId: w.interactionId, name: w.mark, host: w.mark, sealed: Buffer.from(w.mark) })
  await upsertMeetings(tx, w.interactionId, [meetingOf(w)])
}

/** A meeting with the person of a world that was not recorded; its text holds the mark. */
export function meetingOf({ mark, cardId }: Pick<Talk, 'mark' | 'cardId'>): StoredMeeting {
  return { meetingId: cardId, heldAt: new Date(0), minutes: 30, medium: 'meeting', text: mark, cardIds: [cardId] }
}
