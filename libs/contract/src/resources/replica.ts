import { z } from 'zod'
import { count, id } from '../scalars.ts'
import { named } from '../shape.ts'
import { type CardResource, card } from './cards.ts'

/** From where on cards are wanted for a copy. */
export const replicaQuery = z.object({
  since: z
    .string()
    .max(100)
    .optional()
    .describe('The token of the last answer: only what changed since comes. Without it come all cards within reach.'),
  after: id
    .optional()
    .describe(
      'The last card of an answer that broke off, to go on behind it; keep the token of the first answer then.',
    ),
})

const head = named(
  'ReplicaHead',
  z
    .object({
      token: z.string().describe('Ask with it next, once the whole answer has come.'),
      cards: count.describe('About how many cards will come.'),
    })
    .describe('The first line.'),
)

const etag = z.string().describe('What `If-Match` and `base` take.')

const kept = named(
  'ReplicaCard',
  z
    .object({ card: card.extend({ etag }) })
    .describe('A card as it is now. All cards come in the order of their ids, changed ones in any.'),
)

const gone = named('ReplicaGone', z.object({ gone: id.describe('A card that is no longer seen at all.') }))

const done = named(
  'ReplicaDone',
  z.object({ done: z.literal(true) }).describe('The last line; where it is missing the answer broke off.'),
)

/** A line of the answer. */
export const replicaLine = named('ReplicaLine', z.union([head, kept, gone, done]))

/** The same with the types of JSContact, for who reads it. */
export type ReplicaLine =
  | z.output<typeof head>
  | { card: CardResource & { etag: string } }
  | z.output<typeof gone>
  | z.output<typeof done>
