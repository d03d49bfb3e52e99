import { z } from 'zod'
import { count, day, id } from '../scalars.ts'
import { named } from '../shape.ts'
import { someone } from './access.ts'

const ways = { given: count, received: count, asked: count }
const reason = z.object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })
const rung = z.enum(['known', 'audience', 'responded', 'conversation', 'relationship', 'trust'])
const warmth = z.number().describe('0 to 100.')

/** What one gave and received over all ties. */
export const reciprocity = named(
  'Reciprocity',
  z.object({
    total: z.object(ways),
    byKind: z.array(z.object({ kind: z.string(), ...ways })).describe('Kinds that occur, what went most first.'),
    quarters: z.array(z.object({ year: z.int(), quarter: z.int().min(1).max(4), ...ways })),
    lopsided: z
      .array(z.object({ cardId: id, side: z.enum(['only-asked', 'only-given']), last: day, ...ways }))
      .describe('Ties in which only one side turned to the other within a year, the most lopsided first.'),
  }),
)

/** What is asked of one’s network. */
export const whoCanQuery = z.object({ q: z.string().max(300).describe('A few words or a whole question.') })

/** Who knows about something, and what is noted that says so, the best first. */
export const whoCanAnswer = named(
  'WhoCan',
  z.object({
    items: z.array(
      z.object({
        cardId: id,
        reasons: z.array(
          z.object({
            by: z.enum(['can-do', 'taught-me', 'gave-me', 'fact', 'i-can-do', 'i-taught']),
            text: z.string(),
          }),
        ),
      }),
    ),
  }),
)

/** One’s key contacts with their way up the ladder: those to do something about first. */
export const keyContacts = named(
  'KeyContacts',
  z.object({
    items: z.array(
      z.object({
        cardId: id,
        rung,
        warmth,
        isFading: z.boolean(),
        state: z.enum(['warm', 'due', 'cooling', 'dormant']).nullable(),
        silence: count.nullable().describe('Days since the last contact.'),
        movement: z.enum(['up', 'down', 'stuck', 'top']),
        since: count.describe('So many of the last quarters it has stood where it is.'),
        quarters: z.array(z.object({ year: z.int(), quarter: z.int().min(1).max(4), rung, contacts: count })),
        next: z
          .object({ rung, asks: z.array(z.object({ ...reason.shape, isMet: z.boolean() })) })
          .nullable()
          .describe('What the next rung asks for.'),
        followUp: z.object({ id, remindOn: day, text: z.string() }).nullable().describe('The next conversation.'),
      }),
    ),
  }),
)

/** Who of one’s own contacts and colleagues could introduce one to somebody, the best first, and why. */
export const introducers = named(
  'Introducers',
  z.object({
    items: z.array(
      z.object({
        cardId: id.nullable().describe('A contact of one’s own.'),
        member: someone
          .nullable()
          .describe('A colleague; of how they know the person no more is told than how far they have come.'),
        score: z.number().describe('0 to 1.'),
        reasons: z.array(reason),
      }),
    ),
  }),
)
