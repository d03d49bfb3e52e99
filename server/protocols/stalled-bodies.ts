import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { ProductError } from '#base/errors.ts'

/** Drops requests of whose body nothing came for `idleMs`: who sends nothing holds neither connection nor memory. */
export function dropStalledBodies(app: FastifyInstance, idleMs: number): void {
  app.addHook('onRequest', async ({ raw }) => {
    if (raw.complete === false) watchBody(raw, idleMs)
  })
}

function watchBody(request: IncomingMessage, idleMs: number): void {
  let seen = request.socket.bytesRead
  const timer = setInterval(() => {
    if (request.complete) return clearInterval(timer)
    if (request.socket.bytesRead === seen) return request.destroy(stalled())
    seen = request.socket.bytesRead
  }, idleMs)
  timer.unref()
  request.once('close', () => clearInterval(timer))
}

/** For who reads the body; its sender is no longer there to be told. */
function stalled(): ProductError {
  return new ProductError('request-too-slow', 'The body of the request stopped coming.')
}
