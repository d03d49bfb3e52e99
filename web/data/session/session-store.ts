import { findSession, forgetMe, type SessionState } from './session.ts'

let state: SessionState = { kind: 'unknown' }
const listeners = new Set<() => void>()

/** Looks again who is signed in: at the start, after signing in or out, and when the server refuses. */
export async function renewSession(): Promise<SessionState> {
  state = await findSession()
  if (state.kind !== 'signed-in') forgetMe()
  listeners.forEach((tell) => tell())
  return state
}

/** Who is signed in, as far as is known. */
export function presentSession(): SessionState {
  return state
}

/** Hears when somebody signs in or out. Gives the way to stop. */
export function followSession(hear: () => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}
