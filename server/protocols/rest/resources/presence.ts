import * as contract from '@lazo/contract'
import { encodePresent } from '../encode/presence.ts'
import { route } from '../route.ts'

/** Who has a card open at this moment. */
export const presenceRoutes = [
  route({
    name: 'announcePresence',
    method: 'PUT',
    path: '/cards/:cardId/presence',
    need: 'write',
    body: contract.presenceSign,
    answer: contract.presences,
    errors: ['card-not-found', 'too-many-tries'],
    async handle({ live }, { who: { actor }, params, body }) {
      return { body: { items: encodePresent(await live.announce(actor, { ...params, ...body })) } }
    },
  }),
]
