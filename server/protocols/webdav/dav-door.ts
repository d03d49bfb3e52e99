import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ProductError } from '#base/errors.ts'
import type { DoorContext } from '../context.ts'
import { type Address, DAV_ROOT, parseAddress } from './address.ts'
import { answerError } from './answer-error.ts'
import { authenticate } from './authenticate.ts'
import type { DavService } from './dav-service.ts'
import { DavTree } from './dav-tree.ts'
import { dispatch } from './dispatch.ts'
import type { Visit } from './ground.ts'
import { readTarget } from './request-target.ts'
import { sendAnswer } from './send-answer.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The device that asks, once this door knows it; null elsewhere, and for OPTIONS without a password. */
    device: Visit['actor'] | null
  }
}

/** Methods that Fastify does not know by itself. LOCK and others that are not done here are known so that they are refused as such. */
const METHODS = ['PROPFIND', 'PROPPATCH', 'MKCOL', 'COPY', 'MOVE', 'REPORT', 'LOCK', 'UNLOCK', 'ACL', 'MKCALENDAR']

const EVERY_METHOD = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', ...METHODS]

/** What clients ask at addresses where they hope for this door (RFC 6764 §6). */
const DISCOVERY = ['PROPFIND', 'OPTIONS']

/** The longest body, in bytes: a card with a large photo. XML is held to its own limits. */
const BODY_LIMIT = 40 * 2 ** 20

/** The door of WebDAV: services on its ground, below one root and at the addresses where clients begin to look. */
export async function davDoor(app: FastifyInstance, door: DoorContext, services: readonly DavService[]): Promise<void> {
  const tree = new DavTree(services)
  for (const method of METHODS) app.addHttpMethod(method, { hasBody: true })
  app.decorateRequest('device', null)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    async (_: unknown, bytes: Buffer) => bytes,
  )
  app.setErrorHandler((error, request, reply) => answerError(door, error, request, reply))
  const wellKnown = services.flatMap(({ wellKnown }) => [wellKnown, `${wellKnown}/`])
  for (const url of wellKnown)
    app.route({
      method: ['GET', 'HEAD'],
      exposeHeadRoute: false,
      url,
      handler: (_, reply) => reply.redirect(`${DAV_ROOT}/`, 301),
    })
  await app.register(async (scope) => {
    knowDevice(scope, door, tree)
    const answerRoot = (request: FastifyRequest, reply: FastifyReply) =>
      answer(door, visitOf(door, tree, { request, address: { area: '' } }), reply)
    for (const url of ['/', ...wellKnown]) scope.route({ method: DISCOVERY, url, handler: answerRoot })
  })
  await app.register((scope) => addTree(scope, door, tree), { prefix: DAV_ROOT })
}

async function addTree(app: FastifyInstance, door: DoorContext, tree: DavTree): Promise<void> {
  knowDevice(app, door, tree)
  const handler = (request: FastifyRequest, reply: FastifyReply) => {
    const address = parseAddress(readTarget(request.url).path)
    if (!address) throw new ProductError('path-not-found', 'There is nothing at this address.')
    return answer(door, visitOf(door, tree, { request, address }), reply)
  }
  app.setNotFoundHandler(handler)
  for (const url of ['', '/*']) app.route({ method: EVERY_METHOD, exposeHeadRoute: false, url, handler })
}

/** Whoever is not let in sends no body for nothing: this runs before any of it is read. */
function knowDevice(app: FastifyInstance, door: DoorContext, tree: DavTree): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('dav', tree.davHeader)
    refuseCompressed(request.headers['content-encoding'])
    request.device = await authenticate(door, request)
  })
}

/** Bodies are read as they come: one that must be unpacked first may be a thousand times what its sender sent. */
function refuseCompressed(encoding: string | undefined): void {
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return
  throw new ProductError('media-type-unsupported', 'Compressed bodies are not taken here; send the body as it is.')
}

function visitOf(
  door: DoorContext,
  tree: DavTree,
  { request, address }: { request: FastifyRequest; address: Address },
): Visit {
  const { method, headers, host, body, device } = request
  // OPTIONS without a password tells only what an address of this form takes, and never asks who.
  const actor = device as Visit['actor']
  const sent = Buffer.isBuffer(body) ? body : null
  return { door, tree, actor, method, address, ...readTarget(request.url), headers, host, body: sent }
}

async function answer(door: DoorContext, visit: Visit, reply: FastifyReply): Promise<FastifyReply> {
  return sendAnswer(door.log, reply, await dispatch(visit))
}
