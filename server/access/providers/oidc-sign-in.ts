import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { type Provider, readProvider } from '#store/identity/providers.ts'
import type { Access, Caller } from '../access.ts'
import { later, lifetimes } from '../access-times.ts'
import type { NewSession } from '../sessions/open-session.ts'
import { accountOfVouched, type MakeMember, openVouched } from './come-in.ts'
import { loadOpenid } from './load-openid.ts'
import { authorizationUrl, type OidcTrip, readPerson } from './oidc.ts'
import { oidcClient } from './provider-settings.ts'

const ABOUT = 'trip to a provider'

/** What a browser carries, sealed, while its owner is at a provider. */
interface Trip extends OidcTrip {
  readonly providerId: string
  /** Where to go on afterwards. */
  readonly next: string
  readonly until: number
}

/** Where the browser is sent, and the sealed text that it brings back. */
export interface Departure {
  readonly url: URL
  readonly sealed: string
}

/** Who came back: their session, and where they wanted to go. */
export interface Arrival {
  readonly session: NewSession
  readonly next: string
}

/** From where somebody leaves. */
export interface LeavingInput {
  readonly providerId: string
  readonly returnTo: string
  readonly next: string
  readonly hint: string | undefined
  readonly isLocal: boolean
}

/** Sends somebody to a provider to show who they are. Throws `provider-not-found`, `provider-unreachable`. */
export async function departToProvider(access: Access, input: LeavingInput): Promise<Departure> {
  const { providerId, returnTo, next, hint, isLocal } = input
  const provider = await requireProvider(access, providerId)
  const { randomNonce, randomPKCECodeVerifier, randomState } = await loadOpenid()
  const verifier = randomPKCECodeVerifier()
  const trip: Trip = {
    providerId,
    returnTo,
    next,
    verifier,
    state: randomState(),
    nonce: randomNonce(),
    until: later(access.clock.now(), lifetimes.atProvider).getTime(),
  }
  const url = await authorizationUrl(oidcClient(access, provider, isLocal), trip, hint)
  return { url, sealed: access.secrets.seal(JSON.stringify(trip), ABOUT).toString('base64url') }
}

/** Lets somebody in who came back from a provider. Throws `trip-lost`, `provider-…`, and what coming in throws. */
export async function arriveFromProvider(
  access: Access,
  input: {
    sealed: string | null
    query: string
    isLocal: boolean
    client: string | undefined
    makeMember: (provider: Provider) => MakeMember
  },
  caller: Caller,
): Promise<Arrival> {
  const trip = openTrip(access, input.sealed)
  const provider = await requireProvider(access, trip.providerId)
  const cameTo = new URL(trip.returnTo)
  cameTo.search = input.query
  const person = await readPerson(oidcClient(access, provider, input.isLocal), trip, cameTo)
  const makeMember = input.makeMember(provider)
  const account = await accountOfVouched(access, { provider, person, makeMember }, caller)
  const session = await openVouched(access, { provider, account, way: 'oidc', client: input.client }, caller)
  return { session, next: trip.next }
}

async function requireProvider(access: Access, providerId: string): Promise<Provider> {
  const provider = isId(providerId) ? await access.identity.ask((tx) => readProvider(tx, providerId)) : null
  if (provider?.isOn && provider.kind === 'oidc') return provider
  throw new ProductError('provider-not-found', 'There is no such way to sign in.')
}

function openTrip(access: Access, sealed: string | null): Trip {
  const text = sealed === null ? null : access.secrets.tryOpen(Buffer.from(sealed, 'base64url'), ABOUT)
  const trip = text === null ? null : (JSON.parse(text) as Trip)
  if (trip && trip.until > access.clock.now().getTime()) return trip
  throw new ProductError('trip-lost', 'You were away too long, or come from another browser. Begin to sign in again.')
}
