import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { Metrics } from '#base/metrics.ts'
import type { DoorContext, ServerParts } from './context.ts'
import { addHealth } from './operations/health.ts'
import { addMetrics } from './operations/metrics.ts'
import { addRequestLog } from './request-log.ts'
import { answerProblem } from './rest/answer-problem.ts'
import { LiveHub } from './rest/live/live-hub.ts'
import { addDescription } from './rest/openapi/add-description.ts'
import { REST_PREFIX, restDoor } from './rest/rest-door.ts'
import { securityHeaders } from './security-headers.ts'
import { webDoor } from './web/web-door.ts'

/** Long enough for a large file over a slow line, short enough that nobody holds a connection by doing nothing. */
const REQUEST_MS = 30 * 60_000

/** Puts all doors that speak HTTP into one server, which does not listen yet. `close` ends live connections too. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const metrics = new Metrics()
  const live = new LiveHub({ ...parts, metrics })
  const door: DoorContext = { ...parts, metrics, live }
  const { trustedProxies } = door.settings
  const app = Fastify({
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    requestTimeout: REQUEST_MS,
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => void answerProblem(door, error, request, reply),
  })
  const headers = securityHeaders(door.settings)
  app.addHook('onRequest', async (request, reply) => void reply.headers(headers).header('x-request-id', request.id))
  app.addHook('preClose', () => live.close())
  addRequestLog(app, door)
  addHealth(app, door)
  addMetrics(app, door)
  addDescription(app, door)
  await app.register((scope) => restDoor(scope, door), { prefix: REST_PREFIX })
  await app.register((scope) => webDoor(scope, door))
  return app
}
