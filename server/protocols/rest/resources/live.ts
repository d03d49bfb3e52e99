import * as contract from '@lazo/contract'
import { route } from '../route.ts'

/** Being told of changes as they happen (server-sent events). */
export const liveRoutes = [
  route({
    name: 'listen',
    method: 'GET',
    path: '/live',
    need: 'read',
    query: contract.liveQuery,
    streams: ['text/event-stream'],
    errors: ['too-many-connections'],
    async handle({ live }, { who: { actor }, query, headers, recheck }) {
      const last = headers['last-event-id']
      const since = typeof last === 'string' && last !== '' ? last : query.since
      const chunks = await live.open({ actor, since, recheck })
      // Proxies that collect answers before they pass them on would hold events back.
      const headersOfStream = { 'x-accel-buffering': 'no', 'cache-control': 'no-store' }
      return { headers: headersOfStream, stream: { mediaType: 'text/event-stream', chunks } }
    },
  }),
]
