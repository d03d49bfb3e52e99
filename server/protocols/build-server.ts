import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { ProductError } from '#base/errors.ts'
import { Metrics } from '#base/metrics.ts'
import { caldavService } from './caldav/caldav-service.ts'
import { carddavService } from './carddav/carddav-service.ts'
import type { DoorContext, ServerParts } from './context.ts'
import { addHealth } from './operations/health.ts'
import { addMetrics } from './operations/metrics.ts'
import { addRequestLog } from './request-log.ts'
import { answerBadBytes } from './rest/answer-bad-bytes.ts'
import { answerProblem } from './rest/answer-problem.ts'
import { LiveHub } from './rest/live/live-hub.ts'
import { addDescription } from './rest/openapi/add-description.ts'
import { REST_PREFIX, restDoor } from './rest/rest-door.ts'
import { scimDoor } from './scim/scim-door.ts'
import { SCIM_ROOT } from './scim/scim-request.ts'
import { securityHeaders } from './security-headers.ts'
import { dropStalledBodies } from './stalled-bodies.ts'
import { webDoor } from './web/web-door.ts'
import { DAV_ROOT } from './webdav/address.ts'
import { answerError } from './webdav/answer-error.ts'
import { davDoor } from './webdav/dav-door.ts'

/** Long enough for a large file over a slow line, short enough that nobody holds a connection by doing nothing. */
const REQUEST_MS = 30 * 60_000

/** Nobody who still sends is silent for so long. */
const STALL_MS = 60_000

/** Puts all doors that speak HTTP into one server, which does not listen yet. `close` ends live connections too. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const metrics = new Metrics()
  const live = new LiveHub({ ...parts, metrics })
  const door: DoorContext = { ...parts, metrics, live }
  const { trustedProxies } = door.settings
  const app = Fastify({
    ...(parts.tls ? { https: parts.tls } : {}),
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    requestTimeout: REQUEST_MS,
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) =>
      void (isOfDav(request) ? answerError : answerProblem)(door, error, request, reply),
    clientErrorHandler: (error, socket) => answerBadBytes(door, error, socket),
  })
  const headers = securityHeaders(door.settings)
  app.addHook('onRequest', async (request, reply) => void reply.headers(headers).header('x-request-id', request.id))
  app.addHook('onRequest', async (request, reply) => {
    if (namesSeveralHosts(request)) return answerProblem(door, severalHosts(), request, reply)
  })
  app.addHook('preClose', () => live.close())
  dropStalledBodies(app, STALL_MS)
  addRequestLog(app, door)
  addHealth(app, door)
  addMetrics(app, door)
  addDescription(app, door)
  await app.register((scope) => restDoor(scope, door), { prefix: REST_PREFIX })
  await app.register((scope) => scimDoor(scope, door), { prefix: SCIM_ROOT })
  await app.register((scope) => davDoor(scope, door, [carddavService, caldavService]))
  await app.register((scope) => webDoor(scope, door))
  return app
}

/** What never reached a door is told in the language of the one it was meant for. */
function isOfDav({ url }: FastifyRequest): boolean {
  return url.startsWith(`${DAV_ROOT}/`)
}

/** Each of them may be meant by somebody on the way (RFC 9112 §3.2). */
function namesSeveralHosts({ raw }: FastifyRequest): boolean {
  return raw.rawHeaders.filter((text, i) => i % 2 === 0 && text.toLowerCase() === 'host').length > 1
}

function severalHosts(): ProductError {
  return new ProductError('request-unreadable', 'The request names more than one host.')
}
