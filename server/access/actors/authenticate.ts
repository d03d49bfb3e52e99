import type { Actor } from '#base/actor.ts'
import type { Account } from '#store/identity/account-reader.ts'
import { readApiToken, touchApiToken } from '#store/identity/api-tokens.ts'
import type { Access, Caller, Membership } from '../access.ts'
import { later, lifetimes } from '../access-times.ts'
import { refuseDisabled } from '../accounts/refuse-disabled.ts'
import { refuseByPolicy } from '../policy/refuse-by-policy.ts'
import { apiTokenHash } from '../secret-text.ts'
import { keyRefused, knowSession, type SignedIn } from '../sessions/know-session.ts'
import { chooseMembership } from './choose-membership.ts'

/** What a request shows to say who asks: a bearer token or a session's cookie, and the workspace that is meant, by id or name. */
export interface Credentials {
  readonly kind: 'token' | 'session'
  readonly token: string
  readonly workspace?: string | undefined
}

/** Who asks, and by what. */
export interface Identified {
  readonly actor: Actor
  readonly account: Account
  readonly credential: { readonly kind: Credentials['kind']; readonly id: string }
  /** The session of a browser; null for a token. */
  readonly session: SignedIn['session'] | null
}

/**
 * The actor behind a request's credentials. Throws `sign-in-required` alike for keys that are unknown, truncated, expired or
 * revoked; `account-disabled`, `workspace-ambiguous`, `workspace-not-found`, and what the workspace asks of who enters it.
 */
export async function authenticate(access: Access, credentials: Credentials, caller: Caller): Promise<Actor> {
  return (await identify(access, credentials, caller)).actor
}

/** The same, with the account and the key that was shown. */
export async function identify(access: Access, credentials: Credentials, caller: Caller): Promise<Identified> {
  const found =
    credentials.kind === 'token'
      ? await byToken(access, credentials, caller)
      : await bySession(access, credentials, caller)
  if (found) return found
  access.log.info(
    { address: caller.address, door: caller.door, kind: credentials.kind },
    'refused a key that does not work',
  )
  throw keyRefused()
}

/** The workspaces that a session opens. */
export async function membershipsIn(
  access: Access,
  accountId: string,
  workspaceId: string | null,
): Promise<Membership[]> {
  const memberships = await access.directory.membershipsOf(accountId)
  return workspaceId === null ? memberships : memberships.filter((one) => one.workspaceId === workspaceId)
}

async function byToken(access: Access, { token, workspace }: Credentials, caller: Caller): Promise<Identified | null> {
  const hash = apiTokenHash(token)
  const found = hash && (await access.identity.ask((tx) => readApiToken(tx, hash)))
  const now = access.clock.now()
  if (!found || found.revokedAt || (found.expiresAt && found.expiresAt <= now)) return null
  refuseDisabled(found.account)
  const memberships = await access.directory.membershipsOf(found.accountId)
  const bound = memberships.filter((one) => one.workspaceId === found.workspaceId && one.memberId === found.memberId)
  if (bound.length === 0) return null
  const membership = chooseMembership(bound, workspace)
  const unlessSince = later(now, -lifetimes.useNoted)
  if (!found.usedAt || found.usedAt <= unlessSince)
    await access.identity.ask((tx) => touchApiToken(tx, found.tokenId, now, unlessSince))
  const actor = actorOf(found.account, membership, { door: caller.door, mayWrite: found.scope === 'write' })
  return { actor, account: found.account, credential: { kind: 'token', id: found.tokenId }, session: null }
}

async function bySession(
  access: Access,
  { token, workspace }: Credentials,
  caller: Caller,
): Promise<Identified | null> {
  const signedIn = await knowSession(access, token, caller)
  if (!signedIn) return null
  const { account, session } = signedIn
  const membership = chooseMembership(await membershipsIn(access, account.accountId, session.workspaceId), workspace)
  await refuseByPolicy(access, signedIn, membership)
  const actor = actorOf(account, membership, { door: caller.door, mayWrite: true })
  return { actor, account, credential: { kind: 'session', id: session.sessionId }, session }
}

/** The actor that an account is as a member. */
export function actorOf(account: Account, membership: Membership, how: Pick<Actor, 'door' | 'mayWrite'>): Actor {
  const { workspaceId, memberId, role } = membership
  return { workspaceId, memberId, accountId: account.accountId, role, ...how }
}
