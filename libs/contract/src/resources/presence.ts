import { z } from 'zod'
import { count, id } from '../scalars.ts'
import { named } from '../shape.ts'
import { someone } from './access.ts'

/** What a page that shows a card says of itself. */
export const presenceSign = named(
  'PresenceSign',
  z.strictObject({
    pageId: id.describe('Made by the page, so that two pages of one member are told apart.'),
    turn: count
      .default(0)
      .describe('Counted up by the page with each word, so that one that comes late undoes no later one.'),
    doing: z
      .enum(['editing', 'looking', 'away'])
      .describe(
        'Said again every 10 seconds, or it is over after 30. `editing` counts for who may edit; `away` ends it.',
      ),
  }),
)

const presentMember = z.object({ member: someone, doing: z.enum(['editing', 'looking']) })

/** Which other members have a card open at this moment, those first who edit it. */
export const presences = named('Presences', z.object({ items: z.array(presentMember) }))

/** The data of a live event `presence`: who else has a card open that the reader has open. */
export const presenceEvent = z.object({ cardId: id, items: z.array(presentMember) })
