import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { actorOfScim } from '#access/scim/scim-token.ts'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { asProductError } from '../as-product-error.ts'
import type { DoorContext } from '../context.ts'
import { describeForLog } from '../request-log.ts'
import { createGroup, deleteGroup, findGroup, listGroups, patchGroup, replaceGroup } from './groups.ts'
import { readOperations } from './patch-operations.ts'
import { listAnswer, readPart, sendScim, sendScimError } from './scim-answers.ts'
import { type Condition, readScimFilter } from './scim-filter.ts'
import { SCIM_ROOT, type ScimRequest } from './scim-request.ts'
import { type Attributes, attributesOf } from './scim-values.ts'
import { resourceTypes, serviceProviderConfig } from './service-documents.ts'
import { createUser, deleteUser, findUser, listUsers, patchUser, replaceUser } from './users.ts'

const BODY_LIMIT = 1024 * 1024
const BEARER = /^Bearer +(\S+)$/i

/** What can be done with one kind of things. */
interface Kind {
  readonly name: 'Users' | 'Groups'
  readonly list: (request: ScimRequest, conditions: readonly Condition[]) => Promise<object[]>
  readonly find: (request: ScimRequest, id: string) => Promise<object>
  readonly create: (request: ScimRequest, body: Attributes) => Promise<{ id: string; made: object }>
  readonly replace: (request: ScimRequest, id: string, body: Attributes) => Promise<object>
  readonly patch: (request: ScimRequest, id: string, body: unknown) => Promise<object>
  readonly remove: (request: ScimRequest, id: string) => Promise<void>
}

const users: Kind = {
  name: 'Users',
  list: listUsers,
  find: findUser,
  create: async (request, body) => {
    const { id, user } = await createUser(request, body)
    return { id, made: user }
  },
  replace: replaceUser,
  patch: (request, id, body) => patchUser(request, id, readOperations(body)),
  remove: deleteUser,
}

const groups: Kind = {
  name: 'Groups',
  list: listGroups,
  find: findGroup,
  create: async (request, body) => {
    const { id, group } = await createGroup(request, body)
    return { id, made: group }
  },
  replace: replaceGroup,
  patch: (request, id, body) => patchGroup(request, id, readOperations(body)),
  remove: deleteGroup,
}

/** The door by which a company keeps members and teams of a workspace up to date: SCIM 2.0 (RFC 7643, RFC 7644). */
export async function scimDoor(app: FastifyInstance, door: DoorContext): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    ['application/scim+json', 'application/json'],
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    async (_: unknown, text: string) => readJson(text),
  )
  app.setErrorHandler((error, _, reply) => sendScimError(reply, told(door, error)))
  app.setNotFoundHandler((_, reply) =>
    sendScimError(reply, new ProductError('path-not-found', 'There is nothing at this address.')),
  )
  app.get('/ServiceProviderConfig', (_, reply) => sendScim(reply, 200, serviceProviderConfig))
  app.get('/ResourceTypes', (_, reply) => sendScim(reply, 200, listAnswer(resourceTypes, readPart({}))))
  await app.register(async (scope) => {
    // Whoever is not let in sends no body for nothing: this runs before any of it is read.
    scope.addHook('onRequest', async (request) => void known.set(request, await knowCompany(door, request)))
    for (const kind of [users, groups]) {
      addCollection(scope, kind)
      addThing(scope, kind)
    }
  })
}

/** Who asks by a request that was let in. */
const known = new WeakMap<FastifyRequest, ScimRequest>()

function addCollection(app: FastifyInstance, kind: Kind): void {
  app.get(`/${kind.name}`, async (request, reply) => {
    const query = request.query as Readonly<Record<string, unknown>>
    const filter = typeof query['filter'] === 'string' ? readScimFilter(query['filter']) : []
    return sendScim(reply, 200, listAnswer(await kind.list(known.get(request)!, filter), readPart(query)))
  })
  app.post(`/${kind.name}`, async (request, reply) => {
    const asked = known.get(request)!
    const { id, made } = await kind.create(asked, attributesOf(request.body))
    return sendScim(reply.header('location', `${asked.root}${SCIM_ROOT}/${kind.name}/${id}`), 201, made)
  })
}

function addThing(app: FastifyInstance, kind: Kind): void {
  const answer = (act: (asked: ScimRequest, id: string, body: unknown) => Promise<object>) => {
    return async (request: FastifyRequest, reply: FastifyReply) =>
      sendScim(reply, 200, await act(known.get(request)!, idOf(request), request.body))
  }
  const path = `/${kind.name}/:id`
  app.get(path, answer(kind.find))
  app.put(
    path,
    answer((asked, id, body) => kind.replace(asked, id, attributesOf(body))),
  )
  app.patch(path, answer(kind.patch))
  app.delete(path, async (request, reply) => {
    await kind.remove(known.get(request)!, idOf(request))
    return reply.code(204).send()
  })
}

async function knowCompany(door: DoorContext, request: FastifyRequest): Promise<ScimRequest> {
  const token = BEARER.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const actor = await actorOfScim(door.access, token, { address: request.ip, door: 'rest' })
  return { door, actor, root: door.settings.publicUrl ?? `${request.protocol}://${request.host}` }
}

function idOf(request: FastifyRequest): string {
  const { id } = request.params as { id: string }
  if (isId(id)) return id
  throw new ProductError('path-not-found', 'There is nothing at this address.')
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ProductError('body-unreadable', 'The body is not JSON.', { cause: error })
  }
}

function told({ log }: DoorContext, thrown: unknown): ProductError {
  const error = asProductError(thrown)
  if (error.code === 'internal') log.error({ error: describeForLog(thrown) }, 'a request of SCIM failed')
  return error
}
