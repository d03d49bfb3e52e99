import { z } from 'zod'
import { count, day, id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

const choice = {
  hasDays: z.boolean().describe('Whether open follow-ups stand in a calendar of events too, beside the list of tasks.'),
  nameDays: z.enum(['nobody', 'key', 'everybody']).describe('Whose name days stand among the occasions.'),
}

/** What a member wants of their calendars. */
export const calendarChoice = named('CalendarChoice', z.object(choice))

/** What is to be otherwise of that; the rest stays. */
export const calendarChoiceChange = named('CalendarChoiceChange', z.strictObject(choice).partial())

const told = {
  name: text(200).describe('What programs show for it.'),
  listId: id.nullable().describe('The smart list whose people it is about; null for all.'),
  hasOccasions: z.boolean().describe('Whether it tells birthdays, weddings and name days.'),
  hasFollowUps: z.boolean().describe('Whether it tells open follow-ups, each on its day.'),
}

/** An address that programs subscribe to. */
export const calendarFeed = named(
  'CalendarFeed',
  z.object({ id, ...told, createdAt: moment, fetchedAt: moment.nullable().describe('When a program asked last.') }),
)

/** One’s addresses to subscribe to, oldest first. */
export const calendarFeeds = named('CalendarFeeds', z.object({ items: z.array(calendarFeed) }))

/** What a new one is to tell. */
export const calendarFeedInput = named(
  'NewCalendarFeed',
  z.strictObject({
    ...told,
    listId: told.listId.default(null),
    hasOccasions: told.hasOccasions.default(true),
    hasFollowUps: told.hasFollowUps.default(false),
  }),
)

/** A new address to subscribe to, with where it is. */
export const createdCalendarFeed = named(
  'CreatedCalendarFeed',
  calendarFeed.extend({ path: z.string().describe('Where it is. Who knows it reads it; it is told this once.') }),
)

/** A follow-up from a phone of which it is not known whom it is for. */
export const unassignedFollowUps = named(
  'UnassignedFollowUps',
  z.object({ items: z.array(z.object({ id, text: z.string(), dueOn: day, createdAt: moment })) }),
)

/** Whom a follow-up is for. */
export const followUpPerson = named(
  'FollowUpPerson',
  z.strictObject({ cardId: id.nullable().describe('Null for nobody yet: the way back.') }),
)

/** A calendar that one keeps elsewhere, and that is read every hour. */
export const ownCalendarElsewhere = named(
  'OwnCalendarElsewhere',
  z.object({
    id,
    name: text(200),
    host: z.string().describe('Where it is; the rest of its address, which may be a secret, is told to nobody.'),
    createdAt: moment,
    readAt: moment.nullable().describe('When it was read last.'),
    failure: z
      .enum(['unreachable', 'refused', 'unreadable'])
      .nullable()
      .describe('Why it could not be read when it was tried last; it is tried again every hour.'),
  }),
)

/** One’s calendars elsewhere, oldest first. */
export const ownCalendarsElsewhere = named('OwnCalendarsElsewhere', z.object({ items: z.array(ownCalendarElsewhere) }))

/** A calendar elsewhere that is to be read. */
export const ownCalendarInput = named(
  'NewOwnCalendar',
  z.strictObject({
    name: text(200),
    address: z
      .string()
      .min(1)
      .max(2_000)
      .describe('Of an iCalendar file, of a CalDAV calendar, or of a CalDAV server; on the open net, by https.'),
    user: text(320).nullable().default(null),
    password: z.string().max(1_000).nullable().default(null).describe('Kept sealed, and told to nobody.'),
  }),
)

/** Whether a proposed meeting is refused. */
export const meetingRefusal = named(
  'MeetingRefusal',
  z.strictObject({ isRefused: z.boolean().describe('False takes the refusal back.') }),
)

/** A calendar of one’s own, as iCalendar; it is read and not kept. */
export const ownCalendar = named('OwnCalendar', z.strictObject({ text: z.string().min(1) }))

/** Meetings that may be recorded as interactions: each by its id, with `source` `calendar`. */
export const proposedMeetings = named(
  'ProposedMeetings',
  z.object({
    items: z.array(
      z.object({
        id: id.describe('To be given when it is recorded, so that none is recorded twice.'),
        at: moment,
        minutes: count,
        medium: z.enum(['meeting', 'video-call']),
        text: z.string(),
        cardIds: z.array(id),
      }),
    ),
  }),
)
