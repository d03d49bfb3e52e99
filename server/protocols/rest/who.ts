import type { FastifyRequest } from 'fastify'
import type { Caller } from '#access/access.ts'
import { type Credentials, identify } from '#access/actors/authenticate.ts'
import { requireSession, type SignedIn } from '#access/sessions/know-session.ts'
import { ProductError } from '#base/errors.ts'
import type { DoorContext } from '../context.ts'
import { refuseOtherSites } from '../same-origin.ts'
import { readSessionCookie } from '../session-cookie.ts'
import type { Need, WhoOf } from './route.ts'

const BEARER = /^Bearer +(\S+)$/i

/** From where a request comes. What a browser sends with its session came through the web front end. */
export function callerOf(request: FastifyRequest): Caller {
  return { address: request.ip, door: request.headers.authorization === undefined ? 'web' : 'rest' }
}

/**
 * Tells who is asking, before anything of the body is read. Throws `sign-in-required`, `scope-missing` when a key that may
 * only read is used to write, `session-needed` when a token is used for what is a person's own, and `origin-refused` for what another site makes a browser send.
 */
export async function knowWho(door: DoorContext, request: FastifyRequest, need: Need): Promise<WhoOf<Need>> {
  if (request.headers.authorization === undefined) refuseOtherSites(request, door.settings)
  if (need === 'nothing') return null
  const credentials = readCredentials(door, request)
  if (!credentials) throw new ProductError('sign-in-required', 'Sign in: this needs a session or a bearer token.')
  if (need === 'account') return knowPerson(door, credentials, callerOf(request))
  const who = await identify(door.access, credentials, callerOf(request))
  if (need === 'write' && !who.actor.mayWrite) throw new ProductError('scope-missing', 'This token may only read.')
  return who
}

function knowPerson({ access }: DoorContext, { kind, token }: Credentials, caller: Caller): Promise<SignedIn> {
  if (kind === 'session') return requireSession(access, token, caller)
  throw new ProductError('session-needed', 'This is done by a person who is signed in, not by a token.')
}

/** A bearer token goes before a cookie: whoever sends one means it. */
function readCredentials({ settings }: DoorContext, request: FastifyRequest): Credentials | null {
  const { authorization, cookie } = request.headers
  const workspace = readWorkspace(request)
  if (authorization !== undefined) {
    const token = BEARER.exec(authorization)?.[1]
    return token === undefined ? null : { kind: 'token', token, workspace }
  }
  const key = readSessionCookie(cookie, settings)
  return key === null ? null : { kind: 'session', token: key, workspace }
}

/**
 * The workspace that is meant, by id or name. Headers hold no accents, so a name may be percent-encoded; where a browser lets
 * nobody set headers (EventSource), the address says it.
 */
function readWorkspace(request: FastifyRequest): string | undefined {
  const header = request.headers['lazo-workspace']
  const { workspace } = request.query as { workspace?: unknown }
  if (typeof header !== 'string' || header === '') return typeof workspace === 'string' ? workspace : undefined
  try {
    return decodeURIComponent(header)
  } catch (error) {
    if (error instanceof URIError) return header
    throw error
  }
}
