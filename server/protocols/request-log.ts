import type { FastifyInstance } from 'fastify'
import type { DoorContext } from './context.ts'

/** One line of log and one measure for each answered request: which address pattern, how it ended, how long it took. */
export function addRequestLog(app: FastifyInstance, { log, metrics }: DoorContext): void {
  app.addHook('onResponse', async (request, reply) => {
    // The pattern alone: addresses hold what people search for, and links hold secrets.
    const route = request.routeOptions.url ?? 'none'
    const seconds = reply.elapsedTime / 1000
    const { method, id: requestId } = request
    const status = reply.statusCode
    metrics.noteRequest({ method, route, status, seconds })
    log.info({ requestId, method, route, status, ms: Math.round(reply.elapsedTime) }, 'answered')
  })
}

/** What of an error may stand in the log: its kind, its words and where it arose, never the values a driver adds to it. */
export function describeForLog(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof Error)) return { message: typeof thrown }
  const code = 'code' in thrown ? { code: String(thrown.code) } : {}
  const cause = thrown.cause === undefined ? {} : { cause: describeForLog(thrown.cause) }
  return { name: thrown.name, ...code, stack: thrown.stack ?? thrown.message, ...cause }
}
