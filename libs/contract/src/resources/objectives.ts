import { z } from 'zod'
import { count, day, id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

const rung = z.enum(['known', 'audience', 'responded', 'conversation', 'relationship', 'trust'])
const outcomeKind = z.enum(['client', 'job', 'alliance', 'introduction', 'knowledge', 'press', 'other'])
const wanted = z.int().min(1).max(100_000)
const said = z.string().max(4_000)

const target = z
  .discriminatedUnion('of', [
    z.strictObject({
      of: z.literal('outcomes'),
      kind: outcomeKind.nullable().describe('Null for any.'),
      count: wanted,
    }),
    z.strictObject({ of: z.literal('ties'), rung: rung.describe('At this rung or above.'), count: wanted }),
  ])
  .describe('What is wanted: so many outcomes, or so many ties at a rung.')

const value = z
  .strictObject({
    amount: z.number().min(0).max(1_000_000_000_000),
    unit: z
      .string()
      .regex(/^(?:points|[A-Z]{3})$/)
      .describe('`points`, or a currency (ISO 4217).'),
  })
  .describe('What it is worth; units are never added up.')

const shares = z
  .array(z.strictObject({ cardId: id, percent: z.int().min(1).max(100) }))
  .max(50)
  .describe('Who made it possible, in parts that come to 100 with those of people out of sight; none where nobody did.')

const outcome = z.object({
  id,
  kind: outcomeKind,
  on: day,
  text: z.string().nullable(),
  value: value.nullable(),
  shares,
})

const outcomeInput = z.strictObject({
  id: id.optional().describe('Of one that is there already.'),
  kind: outcomeKind,
  on: day,
  text: z.string().max(1_000).nullable().optional(),
  value: value.nullable().optional(),
  shares: shares.optional(),
})

const facts = {
  why: said.nullable(),
  listId: id.nullable().describe('Its segment: the people that this smart list finds.'),
  cardIds: z.array(id).max(500).describe('The people it names, beside its segment.'),
  target: target.nullable(),
  budgetMinutes: z.int().min(1).max(1_000_000).nullable().describe('The time one wants to give to it.'),
  isClosed: z.boolean().describe('Put aside: reached, given up, or over.'),
}
const title = text(200)
const horizon = { startsOn: day, endsOn: day.describe('The horizon: by when.') }
const state = { title, ...horizon, ...facts, outcomes: z.array(outcome) }

/** Why a member cultivates a part of their network, and what came of it; nobody else is told. */
export const objective = named(
  'Objective',
  z.object({ id, ...state, closedAt: moment.nullable(), createdAt: moment, editedAt: moment.nullable() }),
)

/** One’s own objectives, those that end first before the others. */
export const objectives = named('Objectives', z.object({ items: z.array(objective) }))

const outcomes = z.array(outcomeInput).max(500)

/** What a new objective is to be. */
export const objectiveInput = named(
  'NewObjective',
  z.strictObject({ title, ...horizon, ...z.strictObject({ ...facts, outcomes }).partial().shape }),
)

/** What is to be said otherwise of an objective; the rest stays. */
export const objectiveChange = named(
  'ObjectiveChange',
  z.strictObject({
    ...z.strictObject({ title, ...horizon, ...facts }).partial().shape,
    outcomes: outcomes.optional().describe('All of them: those left out are taken away.'),
  }),
)

/** What an objective was before each change, the latest first. */
export const objectiveVersions = named(
  'ObjectiveVersions',
  z.object({ items: z.array(z.object({ id, until: moment, ...state })) }),
)

const minutes = z.number().min(0)
const unit = z.string().describe('A currency, `points`, or `outcomes` for their number.')
const yields = z.array(z.object({ unit, value: z.number(), perHour: z.number().nullable() }))
const medium = z.string()
const reason = z.object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })

/** How an objective goes, from one’s own interactions with the people it is about. */
export const objectiveReport = named(
  'ObjectiveReport',
  z.object({
    today: day,
    people: z.object({ count, isCut: z.boolean().describe('The segment holds more than were looked at.') }),
    attainment: z
      .object({
        course: z.enum(['reached', 'ahead', 'on-course', 'behind', 'missed']),
        reached: count,
        wanted: count,
        expected: z.number().describe('What an even course would have reached by now.'),
        elapsed: z.number().describe('How much of the time is over, 0 to 1.'),
        daysLeft: count,
        steps: z.array(z.object({ day, reached: count })),
      })
      .nullable()
      .describe('Null where there is no target.'),
    time: z.object({
      minutes,
      byMedium: z.array(z.object({ medium, minutes, times: count })),
      presence: z.object({ near: minutes, far: minutes }).describe('In one place, and over a wire.'),
      byCard: z.array(z.object({ cardId: id, minutes })).describe('The twenty that took most.'),
    }),
    returns: z.object({
      total: yields,
      byMedium: z.array(z.object({ medium: medium.nullable(), minutes, yields })),
      byRung: z.array(z.object({ rung, minutes, yields })),
    }),
    resting: z
      .array(
        z.object({
          cardId: id,
          rung,
          silence: count.nullable().describe('Days; null where there was never a contact.'),
          isResting: z.boolean().describe('One said that it may rest; otherwise it is silent for long.'),
        }),
      )
      .describe('Who fits and is left alone.'),
    proposals: z.array(reason),
  }),
)

/** The data of a live event `objective`: one noted or changed an objective of one’s own, perhaps elsewhere. */
export const objectiveEvent = z.object({ objectiveId: id })
