import type { apiToken, me, member, OutputOf } from '@lazo/contract'
import type { Membership } from '#access/access.ts'
import type { listApiTokens } from '#access/tokens/api-tokens.ts'
import type { findMember } from '#domain/members/list-members.ts'

type Member = Awaited<ReturnType<typeof findMember>>
type Token = Awaited<ReturnType<typeof listApiTokens>>[number]

/** A member as this door tells it. */
export function encodeMember({ memberId, email, name, role, createdAt, disabledAt }: Member): OutputOf<typeof member> {
  const times = { createdAt: createdAt.toISOString(), disabledAt: disabledAt?.toISOString() ?? null }
  return { id: memberId, email, name, role, ...times }
}

/** The workspaces of an account. */
export function encodeMemberships(memberships: readonly Membership[]): OutputOf<typeof me>['workspaces'] {
  return memberships.map(({ workspaceId, workspaceName, memberId, role, isDisabled }) => ({
    id: workspaceId,
    name: workspaceName,
    role,
    memberId,
    isDisabled,
  }))
}

/** A token as it is listed. */
export function encodeToken({ tokenId, label, scope, createdAt, expiresAt, usedAt }: Token): OutputOf<typeof apiToken> {
  return {
    id: tokenId,
    label,
    scope,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    usedAt: usedAt?.toISOString() ?? null,
  }
}
