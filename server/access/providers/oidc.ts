import type { Configuration } from 'openid-client'
import { guardedFetch } from './guarded-fetch.ts'
import { loadOpenid } from './load-openid.ts'
import { isUnreached, providerRefused, providerUnreachable } from './provider-problems.ts'

/** How we are known to an OpenID provider. */
export interface OidcClient {
  /** What people call it. */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Whether this very machine is asked in the open, as on a trial without an address. */
  readonly isLocal: boolean
}

/** What a browser carries while its owner is at the provider. */
export interface OidcTrip {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
  /** Where the provider sends the browser back to. */
  readonly returnTo: string
}

/** Who somebody is, in the words of a provider. */
export interface Person {
  readonly subject: string
  readonly email: string | null
  /** Whether the provider says that the address is theirs. */
  readonly isVerified: boolean
  readonly name: string | null
}

/** Asks a provider for what it can do (OpenID Connect Discovery 1.0). Throws `provider-unreachable` with why. */
export async function discover(client: OidcClient): Promise<Configuration> {
  const { issuer, clientId, clientSecret, isLocal, name } = client
  const { allowInsecureRequests, customFetch, discovery } = await loadOpenid()
  const isOpen = isLocal && issuer.startsWith('http:')
  try {
    return await discovery(new URL(issuer), clientId, clientSecret, undefined, {
      [customFetch]: guardedFetch(isLocal),
      execute: isOpen ? [allowInsecureRequests] : [],
      timeout: 10,
    })
  } catch (error) {
    throw providerUnreachable(name, error)
  }
}

/** Where a browser is sent to show who its owner is. */
export async function authorizationUrl(client: OidcClient, trip: OidcTrip, hint: string | undefined): Promise<URL> {
  const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await loadOpenid()
  const configuration = await discover(client)
  return buildAuthorizationUrl(configuration, {
    redirect_uri: trip.returnTo,
    scope: 'openid email profile',
    code_challenge: await calculatePKCECodeChallenge(trip.verifier),
    code_challenge_method: 'S256',
    state: trip.state,
    nonce: trip.nonce,
    ...(hint === undefined ? {} : { login_hint: hint }),
  })
}

/** Who came back from a provider. Throws `provider-unreachable` and `provider-refused` with why. */
export async function readPerson(client: OidcClient, trip: OidcTrip, cameTo: URL): Promise<Person> {
  const { authorizationCodeGrant, fetchUserInfo } = await loadOpenid()
  const configuration = await discover(client)
  try {
    const tokens = await authorizationCodeGrant(configuration, cameTo, {
      pkceCodeVerifier: trip.verifier,
      expectedState: trip.state,
      expectedNonce: trip.nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()!
    const asked = claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
    const told = asked ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims
    return personOf(claims.sub, told)
  } catch (error) {
    throw isUnreached(error) ? providerUnreachable(client.name, error) : providerRefused(client.name, error)
  }
}

function personOf(subject: string, told: Readonly<Record<string, unknown>>): Person {
  const { email, email_verified: isVerified, name } = told
  return {
    subject,
    email: typeof email === 'string' ? email : null,
    // Some write it as a text.
    isVerified: isVerified === true || isVerified === 'true',
    name: typeof name === 'string' && name.trim() !== '' ? name : null,
  }
}
