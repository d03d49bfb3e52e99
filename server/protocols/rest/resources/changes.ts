import * as contract from '@lazo/contract'
import { readChanges, readPresentToken } from '#domain/sync/read-changes.ts'
import { route } from '../route.ts'

/** What changed since a moment, for programs that keep a copy. */
export const changeRoutes = [
  route({
    name: 'readChanges',
    method: 'GET',
    path: '/changes',
    need: 'read',
    query: contract.changesQuery,
    answer: contract.changes,
    errors: ['start-over'],
    async handle({ domain }, { who: { actor }, query: { since, limit } }) {
      if (since === undefined)
        return { body: { items: [], token: await readPresentToken(domain, actor), hasMore: false } }
      const { changes, token, hasMore } = await readChanges(domain, actor, { since, limit })
      const items = changes.map(({ cardId, revision, put, gone }) => ({
        id: cardId,
        revision,
        put: [...put],
        gone: [...gone],
      }))
      return { body: { items, token, hasMore } }
    },
  }),
]
