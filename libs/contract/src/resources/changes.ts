import { z } from 'zod'
import { count, id, page } from '../scalars.ts'
import { named } from '../shape.ts'

/** From where on changes are wanted. */
export const changesQuery = z.object({
  since: z
    .string()
    .max(100)
    .optional()
    .describe('The token of the last answer. Without it nothing is listed: the token of this moment comes back.'),
  limit: page.limit,
})

const change = z.object({
  id: id.describe('The card.'),
  revision: count.nullable().describe('Null when only your own layer on it changed.'),
  put: z.array(id).describe('Books in which it is new or different.'),
  gone: z.array(id).describe('Books that no longer hold it.'),
})

/** What changed since a token. */
export const changes = named(
  'Changes',
  z.object({
    items: z.array(change),
    token: z.string().describe('Ask with it next.'),
    hasMore: z.boolean().describe('Whether there is more to be had at once.'),
  }),
)

/** From where on live events are wanted. */
export const liveQuery = z.object({
  since: z.string().max(100).optional().describe('The token one has; `Last-Event-ID` goes before it.'),
  workspace: z.string().max(200).optional().describe('Which workspace is meant, where no header can be sent.'),
})
