import { API_ROOT, DOCS_PATH, JSON_LIMIT, OPENAPI_PATH } from '@lazo/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ProductError } from '#base/errors.ts'
import type { DoorContext } from '../context.ts'
import { AllowedMethods } from './allowed-methods.ts'
import { answerProblem } from './answer-problem.ts'
import { readJsonBody } from './json-body.ts'
import type { Need, Route, WhoOf } from './route.ts'
import { routes } from './routes.ts'
import { runRoute } from './run-route.ts'
import { knowWho } from './who.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once the REST door knows; null where nobody needs to be known. */
    who: WhoOf<Need>
  }
}

/** Where the plug-in stands: every address below it is answered in the language of this door. */
export const REST_PREFIX = '/api'

/** The longest body of who need not be known, in bytes: a name and a password are short, and strangers are many. */
const STRANGER_LIMIT = 16 * 1024

/** The REST door: routes below the root of the API, one way for all errors, and JSON as the only body unless a route takes bytes. */
export async function restDoor(app: FastifyInstance, door: DoorContext): Promise<void> {
  const allowed = new AllowedMethods([
    ...routes.map(({ method, path }) => ({ method, path: API_ROOT + path })),
    { method: 'GET', path: OPENAPI_PATH },
    { method: 'GET', path: DOCS_PATH },
  ])
  app.decorateRequest('who', null)
  app.removeAllContentTypeParsers()
  app.setErrorHandler((error, request, reply) => answerProblem(door, error, request, reply))
  // Before any of a body is read: where nothing is, the kind of content does not matter.
  app.addHook('onRequest', async (request) => {
    if (request.is404) refuseAddress(allowed.of(pathOf(request)), request.method)
  })
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(204)
      .header('allow', allowed.of(pathOf(request)).join(', '))
      .send(),
  )
  await app.register(async (scope) => {
    const parseAs = 'buffer'
    scope.addContentTypeParser(
      'application/json',
      { parseAs, bodyLimit: JSON_LIMIT },
      async (_: unknown, bytes: Buffer) => readJsonBody(bytes),
    )
    for (const route of routes) if (!route.bytes) addRoute(scope, door, route)
  })
  await app.register(async (scope) => {
    scope.addContentTypeParser('*', async (_: unknown, stream: NodeJS.ReadableStream) => stream)
    for (const route of routes) if (route.bytes) addRoute(scope, door, route)
  })
}

function addRoute(scope: FastifyInstance, door: DoorContext, route: Route): void {
  scope.route({
    method: route.method,
    url: API_ROOT.slice(REST_PREFIX.length) + route.path,
    ...(route.need === 'nothing' ? { bodyLimit: STRANGER_LIMIT } : {}),
    // Whoever is not let in sends no body for nothing: this runs before any of it is read.
    onRequest: async (request) => {
      refuseCompressed(request.headers['content-encoding'])
      request.who = await knowWho(door, request, route.need)
      refuseTooLong(request.headers['content-length'], route.limit)
    },
    handler: (request, reply) => runRoute(door, route, request, reply),
  })
}

/** Bodies are read as they come: one that must be unpacked first may be a thousand times what its sender sent. */
function refuseCompressed(encoding: string | undefined): void {
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return
  throw new ProductError('media-type-unsupported', 'Compressed bodies are not taken here; send the body as it is.')
}

/** A body that says how long it is need not be read to be found too long. */
function refuseTooLong(told: string | undefined, limit: number | undefined): void {
  if (limit === undefined || !(Number(told) > limit)) return
  throw new ProductError('body-too-large', `The body has more than ${limit} bytes.`, { facts: { limit } })
}

/** Refuses what is nowhere, and what cannot be done where it is; OPTIONS is answered by what can. */
function refuseAddress(methods: readonly string[], method: string): void {
  if (methods.length === 0) throw new ProductError('path-not-found', 'There is nothing at this address.')
  if (method === 'OPTIONS') return
  throw new ProductError('method-not-allowed', `This address takes ${methods.join(', ')}.`, {
    facts: { allowed: methods },
  })
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0]!
}
