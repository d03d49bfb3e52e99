import * as contract from '@lazo/contract'
import type { OidcInput } from '#access/providers/manage-providers.ts'
import {
  listProviders,
  offeredProviders,
  removeProvider,
  saveOidcProvider,
} from '#access/providers/manage-providers.ts'
import { arriveFromProvider, departToProvider } from '#access/providers/oidc-sign-in.ts'
import { isProductError, type ProductError } from '#base/errors.ts'
import type { DoorContext } from '../../context.ts'
import { writeSessionCookie } from '../../session-cookie.ts'
import { encodeProvider, encodeWay } from '../encode/providers.ts'
import { makeMemberOf } from '../make-member-of.ts'
import { passkeySite } from '../passkey-site.ts'
import { type Answer, type Ask, route } from '../route.ts'
import { clearTripCookie, pathToGoOn, readTripCookie, signInPlace, writeTripCookie } from '../sign-in-place.ts'

/** Signing in by who else may say who somebody is, and who that is. */
export const providerRoutes = [
  route({
    name: 'readSignInWays',
    method: 'GET',
    path: '/session/ways',
    need: 'nothing',
    query: contract.signInWaysQuery,
    answer: contract.signInWays,
    async handle({ access, domain, settings }, { query, cameBy }) {
      const providers = (await offeredProviders(access, query.email)).map(encodeWay)
      return {
        body: { passkeys: takesPasskeys(settings, cameBy), resetByMail: domain.mailer !== undefined, providers },
      }
    },
  }),
  route({
    name: 'departToProvider',
    method: 'GET',
    path: '/session/oidc/:providerId/start',
    need: 'nothing',
    query: contract.departureQuery,
    handle: (door, ask) => depart(door, ask).catch((error: unknown) => tellTrouble(door, error)),
  }),
  route({
    name: 'returnFromProvider',
    method: 'GET',
    path: '/session/oidc/return',
    need: 'nothing',
    handle: (door, ask) => arrive(door, ask).catch((error: unknown) => tellTrouble(door, error)),
  }),
  route({
    name: 'listProviders',
    method: 'GET',
    path: '/sign-in-providers',
    need: 'read',
    answer: contract.providers,
    errors: ['right-missing'],
    async handle({ access, settings }, { who, cameBy }) {
      const { returnTo } = signInPlace(settings, cameBy)
      const providers = await listProviders(access, who.actor)
      return { body: { items: providers.map((one) => encodeProvider(one, returnTo)), redirectUri: returnTo } }
    },
  }),
  route({
    name: 'addOidcProvider',
    method: 'POST',
    path: '/sign-in-providers/oidc',
    need: 'write',
    body: contract.oidcProviderInput,
    answer: contract.provider,
    status: 201,
    errors: ['right-missing', 'provider-unreachable'],
    async handle(door, { who, body, cameBy }) {
      return { status: 201, body: await saveOidc(door, { who, cameBy }, null, body) }
    },
  }),
  route({
    name: 'changeOidcProvider',
    method: 'PUT',
    path: '/sign-in-providers/oidc/:providerId',
    need: 'write',
    body: contract.oidcProviderInput,
    answer: contract.provider,
    errors: ['right-missing', 'provider-not-found', 'provider-unreachable', 'secret-lost'],
    async handle(door, { who, params, body, cameBy }) {
      return { body: await saveOidc(door, { who, cameBy }, params.providerId, body) }
    },
  }),
  route({
    name: 'removeProvider',
    method: 'DELETE',
    path: '/sign-in-providers/:providerId',
    need: 'write',
    status: 204,
    errors: ['right-missing', 'provider-not-found'],
    async handle({ access }, { who, params }) {
      await removeProvider(access, who.actor, params.providerId)
      return {}
    },
  }),
]

async function saveOidc(
  { access, settings }: DoorContext,
  { who, cameBy }: Pick<Ask<'write'>, 'who' | 'cameBy'>,
  providerId: string | null,
  input: OidcInput,
) {
  const { returnTo, isLocal } = signInPlace(settings, cameBy)
  return encodeProvider(await saveOidcProvider(access, who.actor, { providerId, input, isLocal }), returnTo)
}

async function depart(
  { access, settings }: DoorContext,
  {
    params,
    query,
    cameBy,
  }: Ask<'nothing', '/session/oidc/:providerId/start', contract.OutputOf<typeof contract.departureQuery>>,
): Promise<Answer<never>> {
  const place = signInPlace(settings, cameBy)
  const leaving = { providerId: params.providerId, ...place, next: pathToGoOn(query.next), hint: query.email }
  const { url, sealed } = await departToProvider(access, leaving)
  return goTo(url.href, [writeTripCookie(sealed, settings)])
}

async function arrive(door: DoorContext, { cameBy, headers, caller, search }: Ask<'nothing'>): Promise<Answer<never>> {
  const { access, settings } = door
  const input = {
    sealed: readTripCookie(headers.cookie),
    query: search,
    isLocal: signInPlace(settings, cameBy).isLocal,
    client: headers['user-agent'],
    makeMember: makeMemberOf(door, caller),
  }
  const { session, next } = await arriveFromProvider(access, input, caller)
  const kept = writeSessionCookie(session.token, session.expiresAt, settings)
  return goTo(next, [kept, clearTripCookie(settings)])
}

/** A browser that is on its way shows what it gets, so it is led to a page that can say what went wrong. */
function tellTrouble({ settings, log }: DoorContext, error: unknown): Answer<never> {
  if (!isProductError(error)) throw error
  log.info({ code: error.code, facts: error.facts }, 'somebody who signs in by a provider was not let in')
  return goTo(`/?${new URLSearchParams({ problem: error.code, ...namesOf(error) })}`, [clearTripCookie(settings)])
}

function namesOf({ facts: { name, why, reason } }: ProductError): Record<string, string> {
  const told = Object.entries({ name, why, reason })
  return Object.fromEntries(told.filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}

function goTo(location: string, cookies: string[]): Answer<never> {
  return { status: 303, headers: { location, 'set-cookie': cookies } }
}

function takesPasskeys(...place: Parameters<typeof passkeySite>): boolean {
  try {
    return passkeySite(...place) !== null
  } catch (error) {
    if (isProductError(error, 'passkeys-unavailable')) return false
    throw error
  }
}
