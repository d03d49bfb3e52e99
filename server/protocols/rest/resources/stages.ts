import * as contract from '@lazo/contract'
import { readStages } from '#domain/ties/read-stages.ts'
import { route } from '../route.ts'

/** What people are and were to the organization. */
export const stageRoutes = [
  route({
    name: 'listStages',
    method: 'GET',
    path: '/cards/:cardId/stages',
    need: 'read',
    answer: contract.cardStages,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: { items: await readStages(domain, actor, params.cardId) } }
    },
  }),
]
