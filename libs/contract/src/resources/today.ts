import { OCCASION_KINDS } from '@lazo/ties'
import { z } from 'zod'
import { count, day, id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

const key = text(200).describe('The same every day until it is done or not needed.')

/** Why something is as it is: a code, and the facts behind it. */
export const reason = named(
  'Reason',
  z.object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) }),
)

/** Something that today asks for. */
export const agendaItem = named(
  'AgendaItem',
  z.object({
    key,
    kind: z.enum(['owed-reply', 'owed-thanks', 'follow-up', 'occasion', 'cadence', 'inbound']),
    cardId: id.nullable().describe('Null for what waits and has no card yet.'),
    day: day.describe('The day it is for, or since which it waits.'),
    importance: z.number().describe('0 to 1.'),
    urgency: z.number().describe('0 to 1.'),
    overdue: count.describe('Days past the moment at which it became fully urgent.'),
    reasons: z.array(reason),
    followUpId: id.nullable(),
    interactionId: id.nullable().describe('What is to be answered or thanked for.'),
    occasion: z.object({ kind: z.enum(OCCASION_KINDS), years: z.int().nullable() }).nullable(),
  }),
)

const items = z.array(agendaItem)

/** What today asks of a member, by what is urgent and what is important; nobody else is told. */
export const today = named(
  'Today',
  z.object({
    day: day.describe('In the member’s own place.'),
    zone: z.string().describe('The time zone in which it is that day: the member’s, or the server’s.'),
    brake: count.describe('The most items in `doToday`.'),
    doToday: items.describe('Urgent and important, the most pressing first.'),
    putOff: z.array(z.object({ item: agendaItem, day })).describe('What the brake put off, and until when.'),
    plan: items.describe('Important, not urgent.'),
    quickTouches: items.describe('Urgent, not important.'),
    letGo: items,
    notices: z.array(reason),
  }),
)

const mark = z.enum(['snoozed', 'not-needed'])

/** What a member says of an item of their agenda. */
export const agendaMarkInput = named(
  'NewAgendaMark',
  z.strictObject({
    id: id.optional().describe('Given by who says it, so that saying it again makes nothing twice.'),
    key,
    cardId: id.nullable(),
    mark,
    until: day.nullable().default(null).describe('The day on which what is snoozed comes back.'),
  }),
)

/** The same as it is kept; of several on one item the latest holds. */
export const agendaMark = named(
  'AgendaMark',
  z.object({ id, key, cardId: id.nullable(), mark, until: day.nullable(), madeAt: moment }),
)
