import { z } from 'zod'
import { count, day, id, text } from '../scalars.ts'
import { named } from '../shape.ts'
import { reason } from './today.ts'

const proposed = z.object({
  key: text(200).describe(
    'The same every day until the person was turned to; for marks, and for what an interaction does.',
  ),
  cardId: id,
  day: day.describe('Since when there was nothing; of a meeting the day on which both are there, else today.'),
  reasons: z.array(reason),
  touch: z
    .enum(['hello', 'comment', 'endorse'])
    .nullable()
    .describe('What a small act is: a word, or something left on a page of theirs.'),
})

/** What nobody asked for and would do good, and what the last seven days came to; nobody else is told. */
export const todayTouches = named(
  'TodayTouches',
  z.object({
    nearest: z.array(proposed).describe('Colleagues, customers and suppliers who have not heard from one for a while.'),
    touches: z.array(proposed).describe('Small acts: at most one per person and cadence, and three a day.'),
    meetings: z.array(proposed).describe('Whom one talks with much, has never met, and shares a town with.'),
    week: z.object({ talks: count, people: count, given: count, received: count, done: count }),
  }),
)
