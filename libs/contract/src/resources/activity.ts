import { z } from 'zod'
import { count, id, moment, page } from '../scalars.ts'
import { named } from '../shape.ts'
import { act, batchKind, door } from './history.ts'

/** Which activity is wanted. */
export const activityQuery = z.object({
  ...page,
  book: id.optional().describe('Only of cards in this book.'),
  member: id.optional().describe('Only what this member did.'),
})

const entry = named(
  'ActivityEntry',
  z.object({
    id,
    at: moment,
    memberId: id.describe('Who did it.'),
    memberName: z.string().nullable().describe('Null for one who is no longer a member.'),
    door: door.describe('Through which door.'),
    act: act.describe('What was done; of a batch, to its first card.'),
    cardId: id.describe('The card; of a batch the first one that you see.'),
    display: z.string().describe('The name to show of it, as it is now.'),
    versionId: id.describe('The entry in the history of that card.'),
    paths: z.array(z.string()).describe('What changed in it, at most 20 paths.'),
    putInto: z.array(id).describe('The books it came into.'),
    takenFrom: z.array(id).describe('The books it left.'),
    cards: count.describe('How many cards it was done to, as far as you see them; more than 1,000 are not counted.'),
    batchId: id.nullable().describe('What was done as one is one entry.'),
    batchTitle: z
      .string()
      .nullable()
      .describe('What who did it called it; told to themselves and to administrators, null for others.'),
    batchKind: batchKind.nullable(),
    undoneBy: id.nullable().describe('The batch that took the batch back.'),
  }),
)

/** What changed lately, latest first. */
export const activity = named(
  'Activity',
  z
    .object({
      items: z.array(entry),
      cursor: z.string().nullable().describe('Give it back to get the next page; null on the last one.'),
    })
    .describe('A page may hold fewer than asked, even none, although there is more.'),
)
