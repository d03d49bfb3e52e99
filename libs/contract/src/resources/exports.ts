import { z } from 'zod'
import { LARGEST_CHOICE } from '../limits.ts'
import { id } from '../scalars.ts'
import { named } from '../shape.ts'

const format = z.enum(['vcard4', 'vcard3', 'jscontact', 'jcard', 'ldif', 'csv', 'google-csv', 'outlook-csv', 'xlsx'])

/** What is exported, and as what. */
export const exportQuery = z.object({
  format,
  book: id.optional().describe('One book; without it all within reach.'),
})

/** A part of a card that one may want or not. */
export const exportField = z.enum([
  'names',
  'emails',
  'phones',
  'addresses',
  'organizations',
  'notes',
  'dates',
  'photos',
  'labels',
  'online',
  'personal',
  'custom',
])

/** The same, of chosen cards and parts of them. A card must fulfil all that is said. */
export const exportInput = named(
  'Export',
  z.strictObject({
    format,
    bookIds: z.array(id).min(1).max(1_000).optional().describe('Only cards of these books.'),
    cardIds: z
      .array(id)
      .min(1)
      .max(LARGEST_CHOICE)
      .optional()
      .describe('Only these cards, in this order; what you do not see is left out.'),
    filter: z.record(z.string(), z.unknown()).optional().describe('Only cards that answer this CardFilter.'),
    fields: z.array(exportField).optional().describe('The parts of a card that are wanted; all when nothing is said.'),
  }),
)
