import { createHash, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { DoorContext } from '../context.ts'

/** `/metrics`: what is counted, for Prometheus. With a token for who shows it; without one for the machine itself alone. */
export function addMetrics(app: FastifyInstance, { metrics, settings }: DoorContext): void {
  app.get('/metrics', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (!mayLook(request, settings.metricsToken))
      return reply.code(401).header('www-authenticate', 'Bearer realm="Lazo metrics"').type('text/plain').send('')
    const { text, mediaType } = await metrics.read()
    return reply.type(mediaType).send(text)
  })
}

function mayLook(request: FastifyRequest, token: string | null): boolean {
  if (token === null) return isFromHere(request)
  const shown = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  return shown !== undefined && timingSafeEqual(digest(shown), digest(token))
}

/** A proxy on the same machine passes on what comes from outside, and says so. */
function isFromHere({ headers, socket }: FastifyRequest): boolean {
  const isPassedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return !isPassedOn && isLoopback(socket.remoteAddress ?? '')
}

function isLoopback(address: string): boolean {
  const bare = address.replace(/^::ffff:/, '')
  return bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
