import * as contract from '@lazo/contract'
import { readReplica } from '#domain/sync/read-replica.ts'
import { encodeReplica } from '../encode/replica.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'

/** All cards within reach for programs that keep a copy, and what changed since. */
export const replicaRoutes = [
  route({
    name: 'readReplica',
    method: 'GET',
    path: '/replica',
    need: 'read',
    query: contract.replicaQuery,
    streams: ['application/x-ndjson'],
    line: contract.replicaLine,
    errors: ['start-over'],
    async handle({ domain }, { who: { actor }, query }) {
      const replica = await readReplica(domain, actor, keepDefined(query))
      const chunks = encodeReplica(replica)
      return { stream: { mediaType: 'application/x-ndjson; charset=utf-8', chunks, isPacked: true } }
    },
  }),
]
