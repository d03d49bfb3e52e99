import { z } from 'zod'
import { count, id, moment, page, pageOf } from '../scalars.ts'
import { named } from '../shape.ts'
import { someone } from './access.ts'
import { right } from './books.ts'

/** Cards that were opened from a copy. */
export const openingsInput = named(
  'Openings',
  z.strictObject({
    items: z
      .array(z.strictObject({ cardId: id, at: moment }))
      .min(1)
      .max(500)
      .describe('Cards you do not see, and moments more than 45 days ago, are passed over.'),
  }),
)

const kind = z.enum(['cards-opened', 'cards-taken'])

/** Somebody opened or took out more contacts within an hour than is usual. */
export const alarm = named(
  'Alarm',
  z.object({
    id,
    kind: kind.describe('Opened one by one; or exported, printed or read by a program.'),
    member: someone,
    book: someone.nullable().describe('The book of which so much was taken out.'),
    cards: count.describe('How many within an hour, at most.'),
    ofCards: count.nullable().describe('So many the book held.'),
    at: moment,
    lastAt: moment,
    acknowledged: z.object({ at: moment, by: someone }).nullable().describe('Who has seen to it.'),
  }),
)

/** Which alarms are wanted. */
export const alarmsQuery = z.object({
  ...page,
  state: z.enum(['open', 'all']).default('all').describe('Only those that nobody has seen to.'),
})

/** Alarms, the latest first. */
export const alarms = named('Alarms', pageOf(alarm))

/** The data of a live event `alarm`, told to owners and administrators. */
export const alarmEvent = z.object({
  alarmId: id.describe('Told again to who connects within the hour: known by this.'),
  kind,
  member: z.string().nullable(),
  book: z.string().nullable(),
  cards: count,
})

/** What raises an alarm, and what one needs to take contacts out. */
export const watchPolicy = named(
  'WatchPolicy',
  z.strictObject({
    openedCards: z
      .int()
      .min(5)
      .max(100_000)
      .nullable()
      .describe('So many different cards of shared books opened one by one within an hour; null: no such alarm.'),
    takenShare: z
      .int()
      .min(1)
      .max(100)
      .nullable()
      .describe('So much of a shared book taken out within an hour, in percent; null: no such alarm.'),
    smallestBook: z.int().min(1).max(100_000).describe('Books with fewer cards raise no alarm.'),
    exportRight: right.describe('The right to a card that one needs to export and print it.'),
    openingsDays: z.int().min(30).max(3_650).describe('For so many days it is known who opened which contact.'),
  }),
)
