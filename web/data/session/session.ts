import type { InputOf, me, OutputOf, openedSession, setupState, signInInput } from '@lazo/contract'
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
  /** `isUntold` while the server has not heard that somebody left. */
  | { readonly kind: 'signed-out'; readonly wasSignedIn: boolean; readonly isUntold?: boolean }
  /** The server answers, and cannot tell at this moment. */
  | { readonly kind: 'failing' }
  /** Somebody is signed in whom the workspace does not let in so, or not at all any more; `message` says why, in words. */
  | {
      readonly kind: 'barred'
      readonly message: string
      readonly isFactorMissing: boolean
      readonly isShutOut: boolean
    }
  /** Somebody is signed in who belongs to several workspaces, and was in none of them here. */
  | { readonly kind: 'choosing'; readonly workspaces: readonly { readonly id: string; readonly name: string }[] }
  | { readonly kind: 'signed-in'; readonly me: Me; readonly isOffline: boolean }

/**
 * Asks the server who is signed in; while it cannot tell, what was known last counts. Who left while the server was out of
 * reach is signed out first.
 */
export async function findSession(): Promise<SessionState> {
  if (!(await finishLeaving())) return { kind: 'signed-out', wasSignedIn: false, isUntold: true }
  try {
    const me = await readMe()
    localStorage.setItem(KEPT.me, JSON.stringify(me))
    return { kind: 'signed-in', me, isOffline: false }
  } catch (error) {
    return sessionAfter(error, readKept())
  }
}

/** Signs in with a password, and with a code where one is asked for. Throws `ApiError` with words for the person. */
export function signIn(proof: InputOf<typeof signInInput>): Promise<void> {
  return openSession('/session', proof)
}

/** Signs in by what proves somebody to be there; who left before is told to the server first. Throws `ApiError`. */
export async function openSession(path: string, proof: object): Promise<void> {
  await finishLeaving()
  await call<OutputOf<typeof openedSession>>('POST', path, { body: proof })
  localStorage.removeItem(KEPT.leaving)
}

/** Forgets here who it was; until the server has heard of it, every start tells it first. */
export function noteLeaving(): void {
  localStorage.setItem(KEPT.leaving, 'yes')
  forgetMe()
}

let telling: Promise<boolean> | null = null

/** Ends a session that somebody left on the server. Gives whether none is left over. Asked for twice it is told once: a late word would end the next session. */
export function finishLeaving(): Promise<boolean> {
  telling ??= tellLeaving().finally(() => {
    telling = null
  })
  return telling
}

async function tellLeaving(): Promise<boolean> {
  if (localStorage.getItem(KEPT.leaving) === null) return true
  try {
    await call('DELETE', '/session')
  } catch (error) {
    if (!isOver(error)) return false
  }
  localStorage.removeItem(KEPT.leaving)
  return true
}

/** Forgets who was signed in, when the server says that the session is over. */
export function forgetMe(): void {
  localStorage.removeItem(KEPT.me)
  forgetSettings()
  enterWorkspace(null)
}

/** Who belongs to several workspaces is in the one they were in last here. */
async function readMe(): Promise<Me> {
  try {
    return await call<Me>('GET', '/me')
  } catch (error) {
    const before = choicesIn(error).find(({ id }) => id === readKept()?.workspace.id)
    const isShut = isApiError(error, 'workspace-not-found') || isApiError(error, 'account-disabled')
    const isGone = isShut && presentWorkspace() !== null
    if (!before && !isGone) throw error
    enterWorkspace(before?.id ?? null)
    return isGone ? readMe() : call<Me>('GET', '/me')
  }
}

/** The workspaces among which the server asks to choose. */
function choicesIn(error: unknown): readonly { readonly id: string; readonly name: string }[] {
  if (!isApiError(error, 'workspace-ambiguous')) return []
  const { workspaceIds, workspaces } = error.facts as { workspaceIds: string[]; workspaces: string[] }
  return workspaceIds.map((id, place) => ({ id, name: workspaces[place]! }))
}

/** What is known of the session when the server did not say who is signed in. Throws what nobody foresaw. */
async function sessionAfter(error: unknown, kept: Me | null): Promise<SessionState> {
  if (isOver(error)) return await findOwner(kept !== null)
  const workspaces = choicesIn(error)
  if (workspaces.length > 0) return { kind: 'choosing', workspaces }
  const isFactorMissing = isApiError(error, 'second-factor-required')
  const isShutOut = isApiError(error, 'account-disabled')
  if (isFactorMissing || isShutOut || isApiError(error, 'domain-not-allowed'))
    return { kind: 'barred', message: error.message, isFactorMissing, isShutOut }
  if (!isPassing(error)) throw error
  if (kept) return { kind: 'signed-in', me: kept, isOffline: true }
  return error instanceof OfflineError ? { kind: 'signed-out', wasSignedIn: false } : { kind: 'failing' }
}

async function findOwner(wasSignedIn: boolean): Promise<SessionState> {
  try {
    const { isSetUp } = await call<OutputOf<typeof setupState>>('GET', '/setup')
    return isSetUp ? { kind: 'signed-out', wasSignedIn } : { kind: 'new-server' }
  } catch (error) {
    if (!isPassing(error)) throw error
    return { kind: 'signed-out', wasSignedIn }
  }
}

function isOver(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401
}

/** Whether the server may answer later what it did not answer now. */
function isPassing(error: unknown): boolean {
  return error instanceof OfflineError || (error instanceof ApiError && (error.status === 429 || error.status >= 500))
}

function readKept(): Me | null {
  const kept = localStorage.getItem(KEPT.me)
  return kept === null ? null : (JSON.parse(kept) as Me)
}
