import { type Actor, isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { checkLabel } from '#base/label.ts'
import { type ApiTokenRecord, insertApiToken, readApiTokensOf, revokeApiTokenRow } from '#store/identity/api-tokens.ts'
import type { Access } from '../access.ts'
import { apiTokenHash, newApiToken } from '../secret-text.ts'

/** What a token is to be. */
export interface ApiTokenInput {
  /** What it is for, in its owner's words. */
  readonly label: string
  readonly scope: ApiTokenRecord['scope']
  /** Without it the token works until it is revoked. */
  readonly expiresAt?: Date | undefined
}

/**
 * Makes a token that acts as the actor does, in this workspace only. Its text is given this once and kept nowhere. Throws
 * `scope-missing` for an actor who may only read, `input-invalid`.
 */
export async function createApiToken(
  access: Access,
  actor: Actor,
  input: ApiTokenInput,
): Promise<{ token: string; record: ApiTokenRecord }> {
  requireWriting(actor)
  const { accountId, workspaceId, memberId } = actor
  const createdAt = access.clock.now()
  const record: ApiTokenRecord = {
    tokenId: access.ids.next(),
    accountId,
    workspaceId,
    memberId,
    label: checkLabel(input.label, 'A token', ' that says what it is for'),
    scope: input.scope,
    createdAt,
    expiresAt: checkExpiry(input.expiresAt, createdAt),
    usedAt: null,
    revokedAt: null,
  }
  const token = newApiToken()
  await access.identity.ask((tx) => insertApiToken(tx, apiTokenHash(token)!, record))
  await journal(access, actor, {
    act: 'token-created',
    tokenId: record.tokenId,
    payload: { label: record.label, scope: record.scope },
  })
  return { token, record }
}

/** The tokens of the actor, or for administrators those of another member; revoked ones are left out. */
export async function listApiTokens(
  access: Access,
  actor: Actor,
  memberId = actor.memberId,
): Promise<ApiTokenRecord[]> {
  if (memberId !== actor.memberId && !isAdministrator(actor))
    throw new ProductError('right-missing', 'Only administrators see the tokens of others.')
  if (!isId(memberId)) return []
  return access.identity.ask((tx) => readApiTokensOf(tx, actor.workspaceId, memberId))
}

/** Revokes a token of the actor, or for administrators one of any member of the workspace. Throws `token-not-found`. */
export async function revokeApiToken(access: Access, actor: Actor, tokenId: string): Promise<void> {
  requireWriting(actor)
  const whose = isAdministrator(actor) ? {} : { memberId: actor.memberId }
  const token = { tokenId, workspaceId: actor.workspaceId, ...whose }
  const isRevoked =
    isId(tokenId) && (await access.identity.ask((tx) => revokeApiTokenRow(tx, token, access.clock.now())))
  if (!isRevoked) throw new ProductError('token-not-found', 'There is no such token.')
  await journal(access, actor, { act: 'token-revoked', tokenId, payload: {} })
}

function journal(
  access: Access,
  { accountId, workspaceId, memberId, door }: Actor,
  done: { act: 'token-created' | 'token-revoked'; tokenId: string; payload: Record<string, unknown> },
): Promise<void> {
  const { act, tokenId, payload } = done
  return access.journal({
    act,
    accountId,
    subject: `token:${tokenId}`,
    door,
    member: { workspaceId, memberId },
    payload,
  })
}

function requireWriting(actor: Actor): void {
  if (!actor.mayWrite) throw new ProductError('scope-missing', 'This token may only read.')
}

function checkExpiry(expiresAt: Date | undefined, now: Date): Date | null {
  if (expiresAt === undefined) return null
  if (expiresAt > now) return expiresAt
  throw new ProductError('input-invalid', 'A token cannot expire before it begins.', { facts: { field: 'expiresAt' } })
}
