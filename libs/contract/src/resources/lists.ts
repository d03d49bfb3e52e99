import { z } from 'zod'
import { count, id, text } from '../scalars.ts'
import { named } from '../shape.ts'

const MOST_BOOKS = 200

const query = z
  .strictObject({
    text: z.string().max(1_000).optional().describe('Words, as they are typed into the search.'),
    filter: z.record(z.string(), z.unknown()).optional().describe('A CardFilter.'),
    order: z.enum(['family', 'given', 'added']).optional().describe('By family name, by given name, or latest first.'),
    bookIds: z.array(id).max(MOST_BOOKS).optional().describe('Only cards of these books; all within reach without it.'),
  })
  .describe('What is looked for. All of it is wanted at once.')

const fields = {
  name: text(200),
  icon: text(40).nullable().describe('What the list is shown with: the name of a picture, or an emoji.'),
  query,
  isShared: z
    .boolean()
    .describe('Whether all members but guests see it. Each finds with it what is within their own reach.'),
}

/** A smart list: what somebody looks for again and again, by name. */
export const smartList = named(
  'SmartList',
  z.object({ id, ownerId: id, ...fields, position: count.describe('Its place among the lists of its owner, from 0.') }),
)

/** One’s own lists in their order, and behind them those that others share, by name. */
export const smartLists = named('SmartLists', z.object({ items: z.array(smartList) }))

/** What a new list is to be. */
export const smartListInput = named(
  'NewSmartList',
  z.strictObject({ ...fields, icon: fields.icon.default(null), isShared: fields.isShared.default(false) }),
)

/** What is to be different of a list. */
export const smartListChange = named(
  'SmartListChange',
  z
    .strictObject({ ...fields, position: count.describe('The place it is to have; the others make room.') })
    .partial()
    .describe('What is not said stays as it is.'),
)
