import type { me, OutputOf, openedSession, setupState } from '@lazo/contract'
import { ApiError, isApiError, OfflineError } from '../api/api-error.ts'
import { call } from '../api/call.ts'
import { enterWorkspace, presentWorkspace } from '../api/workspace.ts'
import { KEPT } from '../kept-names.ts'
import { forgetSettings } from '../settings/kept-settings.ts'

/** Who is signed in, and where. */
export type Me = OutputOf<typeof me>

/** What a start finds: nobody, a server without owner, somebody, or somebody of whom only this browser's own memory tells. */
export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'new-server' }
  | { readonly kind: 'signed-out'; readonly wasSignedIn: boolean }
  | { readonly kind: 'signed-in'; readonly me: Me; readonly isOffline: boolean }

/** Asks the server who is signed in; without a server, what was known last counts. */
export async function findSession(): Promise<SessionState> {
  try {
    const me = await readMe()
    localStorage.setItem(KEPT.me, JSON.stringify(me))
    return { kind: 'signed-in', me, isOffline: false }
  } catch (error) {
    if (isApiError(error, 'sign-in-required')) return await findOwner()
    const kept = readKept()
    if (error instanceof OfflineError && kept) return { kind: 'signed-in', me: kept, isOffline: true }
    if (error instanceof OfflineError) return { kind: 'signed-out', wasSignedIn: false }
    if (error instanceof ApiError && error.status === 401) return { kind: 'signed-out', wasSignedIn: kept !== null }
    throw error
  }
}

/** Signs in with a password. Throws `ApiError` with words for the person. */
export async function signIn(email: string, password: string): Promise<void> {
  await call<OutputOf<typeof openedSession>>('POST', '/session', { body: { email, password } })
}

/** Ends the session here and on the server, and forgets who it was. */
export async function signOut(): Promise<void> {
  forgetMe()
  await call('DELETE', '/session')
}

/** Forgets who was signed in, when the server says that the session is over. */
export function forgetMe(): void {
  localStorage.removeItem(KEPT.me)
  forgetSettings()
  enterWorkspace(null)
}

/** Who belongs to several workspaces is in the one they were in last, at first in any. */
async function readMe(): Promise<Me> {
  try {
    return await call<Me>('GET', '/me')
  } catch (error) {
    const ids = isApiError(error, 'workspace-ambiguous') ? (error.facts['workspaceIds'] as string[]) : []
    const isGone = isApiError(error, 'workspace-not-found') && presentWorkspace() !== null
    if (ids.length === 0 && !isGone) throw error
    enterWorkspace(ids[0] ?? null)
    return isGone ? readMe() : call<Me>('GET', '/me')
  }
}

async function findOwner(): Promise<SessionState> {
  const { isSetUp } = await call<OutputOf<typeof setupState>>('GET', '/setup')
  return isSetUp ? { kind: 'signed-out', wasSignedIn: readKept() !== null } : { kind: 'new-server' }
}

function readKept(): Me | null {
  const kept = localStorage.getItem(KEPT.me)
  return kept === null ? null : (JSON.parse(kept) as Me)
}
