import { type Actor, isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { ZERO_ID } from '#base/ids.ts'
import {
  deleteScimToken,
  readScimToken,
  readScimTokenOf,
  type ScimToken,
  saveScimToken,
  touchScimToken,
} from '#store/identity/scim.ts'
import type { Access, Caller } from '../access.ts'
import { later, lifetimes } from '../access-times.ts'
import { newScimToken, scimTokenHash } from '../secret-text.ts'
import { keyRefused } from '../sessions/know-session.ts'

/** The key of the actor’s workspace, without its text; null where there is none. Throws `right-missing`. */
export async function findScimToken(access: Access, actor: Actor): Promise<ScimToken | null> {
  requireAdministration(actor)
  return access.identity.ask((tx) => readScimTokenOf(tx, actor.workspaceId))
}

/** Makes the key of the actor’s workspace, in place of the one before. Its text is given this once. Throws `right-missing`. */
export async function makeScimToken(access: Access, actor: Actor): Promise<string> {
  requireChanging(actor)
  const token = newScimToken()
  const hash = scimTokenHash(token)!
  await access.identity.ask((tx) => saveScimToken(tx, actor.workspaceId, hash, access.clock.now()))
  await note(access, actor, 'scim-token-made')
  return token
}

/** Revokes the key of the actor’s workspace. Throws `right-missing`, `token-not-found`. */
export async function revokeScimToken(access: Access, actor: Actor): Promise<void> {
  requireChanging(actor)
  if (!(await access.identity.ask((tx) => deleteScimToken(tx, actor.workspaceId))))
    throw new ProductError('token-not-found', 'There is no such token.')
  await note(access, actor, 'scim-token-revoked')
}

/**
 * Who acts by a key for SCIM: an administrator of its workspace who is no member, and so touches no owner. Throws
 * `sign-in-required` alike for every key that does not work.
 */
export async function actorOfScim(access: Access, token: string, { door }: Caller): Promise<Actor> {
  const hash = scimTokenHash(token)
  const found = hash && (await access.identity.ask((tx) => readScimToken(tx, hash)))
  if (!found) throw keyRefused()
  const { workspaceId, usedAt } = found
  const now = access.clock.now()
  if (!usedAt || usedAt <= later(now, -lifetimes.useNoted))
    await access.identity.ask((tx) => touchScimToken(tx, workspaceId, now))
  return { workspaceId, memberId: ZERO_ID, accountId: ZERO_ID, role: 'admin', door, mayWrite: true }
}

function requireChanging(actor: Actor): void {
  if (!actor.mayWrite) throw new ProductError('scope-missing', 'This access may only read.')
  requireAdministration(actor)
}

function requireAdministration(actor: Actor): void {
  if (!isAdministrator(actor))
    throw new ProductError('right-missing', 'Only owners and administrators let a company keep the members up to date.')
}

function note(access: Access, actor: Actor, act: 'scim-token-made' | 'scim-token-revoked'): Promise<void> {
  const { accountId, workspaceId, memberId, door } = actor
  const subject = `workspace:${workspaceId}`
  return access.journal({ act, accountId, subject, door, member: { workspaceId, memberId }, payload: {} })
}
