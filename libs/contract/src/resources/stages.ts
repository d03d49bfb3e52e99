import { z } from 'zod'
import { count, text } from '../scalars.ts'
import { named } from '../shape.ts'

const day = z.iso.date()

/** What a person was to the organization, the earliest first, and what happened meanwhile. */
export const cardStages = named(
  'CardStages',
  z.object({
    items: z.array(
      z.object({
        id: text(200).describe('Of the entry among the stages of the card.'),
        stage: z.string().describe('`stranger`, `prospect`, `customer`, `former`, or a word of one’s own.'),
        since: day,
        until: day.nullable().describe('The day the next one began; null for the one of today.'),
        days: count,
        interactions: count.describe('One’s own, and those of others as far as they let be known.'),
        minutes: count.describe('How long one’s own took; of others’ that is not told.'),
      }),
    ),
  }),
)
