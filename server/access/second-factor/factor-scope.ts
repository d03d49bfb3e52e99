import { ZERO_ID } from '#base/ids.ts'
import type { FactorScope } from '#store/identity/second-factors.ts'
import type { Access } from '../access.ts'

/**
 * Whose second factor stands behind a session: the account's own, or, where one workspace vouches for the account, that for this
 * workspace alone. So nobody who vouches for others takes away or gives them what opens more than that.
 */
export function factorScope(accountId: string, workspaceId: string | null): FactorScope {
  return { accountId, scopeId: workspaceId ?? ZERO_ID }
}

/** The secret of a second factor, for who keeps it and who reads it again. */
export function sealFactor(access: Access, scope: FactorScope, secret: Uint8Array): Buffer {
  return access.secrets.seal(Buffer.from(secret).toString('base64'), aboutFactor(scope))
}

/** The same secret, open. Throws `secret-lost`. */
export function openFactor(access: Access, scope: FactorScope, sealed: Uint8Array): Buffer {
  return Buffer.from(access.secrets.open(sealed, aboutFactor(scope)), 'base64')
}

function aboutFactor({ accountId, scopeId }: FactorScope): string {
  return `second factor ${accountId} ${scopeId}`
}
