import { ProductError } from '#base/errors.ts'
import type { SessionRecord } from '#store/identity/sessions.ts'

/**
 * Refuses to change what opens all workspaces of an account from a session that one of them vouched for: whoever runs its sign-in
 * would reach the others by it. Throws `session-bound`.
 */
export function requireOwnSession({ workspaceId }: Pick<SessionRecord, 'workspaceId'>): void {
  if (workspaceId === null) return
  throw new ProductError(
    'session-bound',
    'You are signed in by the sign-in of one workspace. For this, sign in with your own password or passkey.',
  )
}
