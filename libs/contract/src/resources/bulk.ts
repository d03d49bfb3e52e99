import { z } from 'zod'
import { cardIds, count, id, text } from '../scalars.ts'
import { named } from '../shape.ts'
import { patch } from './cards.ts'

/** The most entries of one part of an edit of many cards. */
const MOST_PARTS = 100

const batchId = id
  .optional()
  .describe(
    'A batch from POST /batches, of which this is a piece: what cannot be done to some cards is told in `left`. ' +
      'Without it everything is done or nothing, as a batch of its own.',
  )

/** What a batch is to be called. */
export const batchInput = named('NewBatch', z.strictObject({ title: text(200) }))

/** Cards that are to be linked, unlinked or restored together. */
export const cardsInput = named('CardChoice', z.strictObject({ cardIds, batchId }))

/** Cards that are to be deleted together, and what the batch is called. */
export const deletionInput = named('Deletion', z.strictObject({ cardIds, title: text(200).optional(), batchId }))

/** Cards that are to have another home. */
export const moveInput = named('Move', z.strictObject({ cardIds, bookId: id, batchId }))

const words = z.array(text(200)).max(MOST_PARTS).optional()
const setChange = z.strictObject({ add: words, remove: words })

/** One edit that is made to many cards. */
export const bulkEditInput = named(
  'BulkEdit',
  z.strictObject({
    cardIds,
    batchId: id.optional().describe('A batch from POST /batches, of which this is a piece.'),
    title: text(200).optional().describe('What the batch is called, when none is named.'),
    labels: setChange.optional(),
    contactKinds: setChange.optional(),
    sectors: setChange.optional(),
    custom: z
      .record(text(200), z.string().max(10_000).nullable())
      .optional()
      .describe('Custom fields by name; null removes one.'),
    patch: patch.optional(),
  }),
)

/** What was done as one and can be taken back as one. */
export const batchReference = named(
  'BatchReference',
  z.object({ batchId: id.describe('POST /batches/{id}/undo takes it back.') }),
)

const left = z
  .array(
    z.object({
      cardId: id,
      display: z.string().describe('Empty for a card that you do not see.'),
      code: z.string().describe('The code of the error that it would be alone.'),
      detail: z.string().describe('Why, in words.'),
    }),
  )
  .describe('The cards to which it could not be done.')

/** What became of cards that were changed together. */
export const bulkReport = named(
  'BulkReport',
  batchReference.extend({ cards: count.describe('To how many cards it was done.'), left }),
)

/** What became of an edit of many cards. */
export const bulkEditReport = named(
  'BulkEditReport',
  batchReference.extend({ changed: count, unchanged: count.describe('How many said the same already.'), left }),
)
