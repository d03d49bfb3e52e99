import { z } from 'zod'
import { LARGEST_CHOICE } from '../limits.ts'
import { count, id, text } from '../scalars.ts'
import { named } from '../shape.ts'

const MOST_SKIPPED = 100
const MOST_COPIES = 100

/** Sheets of labels as shops sell them, by maker and number. */
export const labelSheet = z.enum([
  'avery-l7159',
  'avery-l7160',
  'avery-l7162',
  'avery-l7163',
  'avery-l7165',
  'avery-l7651',
  'avery-3475',
  'avery-5160',
  'avery-5161',
  'avery-5162',
  'avery-5163',
  'avery-3657',
  'apli-1273',
  'apli-1276',
  'apli-1277',
])

const length = (shortest: number) => z.number().min(shortest).max(300)

const ownSheet = z
  .strictObject({
    paper: z.enum(['A4', 'A5', 'letter']).default('A4'),
    columns: z.int().min(1).max(10),
    rows: z.int().min(1).max(30),
    label: z.strictObject({ width: length(20), height: length(8) }),
    left: length(0).describe('The upper left corner of the first label.'),
    top: length(0),
    stepX: length(20).describe('From the edge of a label to the same edge of the next one.'),
    stepY: length(8),
  })
  .describe('Any other sheet, in millimetres, as its box tells them.')

const options = z
  .strictObject({
    paper: z.enum(['A4', 'A5', 'letter']).default('A4').describe('Of lists and of cards to cut out.'),
    sheet: z.union([labelSheet, ownSheet]).default('avery-l7160').describe('Of address labels.'),
    envelope: z.enum(['DL', 'C5', 'C6', '10']).default('DL'),
    order: z
      .enum(['family', 'given'])
      .optional()
      .describe('Without it cards come by family name, and those that were named in their own order.'),
    names: z
      .enum(['given-first', 'family-first'])
      .default('given-first')
      .describe(
        'How names stand in lists: `Ana Ruiz` or `Ruiz, Ana`. Labels, envelopes and cards have them as they are said.',
      ),
    title: text(120).optional().describe('What stands at the top of lists.'),
    from: z.array(text(120)).max(8).default([]).describe('The sender on envelopes, a line each.'),
    address: z.enum(['any', 'work', 'private']).default('any').describe('Which address is taken first.'),
    skip: z.int().min(0).max(MOST_SKIPPED).default(0).describe('Labels of the first sheet that are used already.'),
    copies: z.int().min(1).max(MOST_COPIES).default(1).describe('Of each label, envelope or card.'),
  })
  .prefault({})

/** What of a print its fonts cannot show. */
export const printCheck = named(
  'PrintCheck',
  z.object({
    cards: count.describe('How many cards have letters that the fonts do not have; they would be printed as boxes.'),
    names: z.array(z.string()).describe('What the first five of them are called.'),
    letters: z.array(z.string()).describe('The first twenty of the letters.'),
  }),
)

/** What is printed of which cards. A card must fulfil all that is said. */
export const printInput = named(
  'Print',
  z
    .strictObject({
      layout: z.enum(['contact-sheet', 'phone-list', 'address-labels', 'envelopes', 'card']),
      cardIds: z
        .array(id)
        .min(1)
        .max(LARGEST_CHOICE)
        .optional()
        .describe('Only these; what you do not see is left out.'),
      bookIds: z.array(id).min(1).max(1_000).optional().describe('Only cards of these books.'),
      filter: z.record(z.string(), z.unknown()).optional().describe('Only cards that answer this CardFilter.'),
      options,
    })
    .describe('At most 10,000 cards are printed.'),
)
