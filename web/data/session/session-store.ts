import { findSession, forgetMe, type SessionState } from './session.ts'

/** What the tabs of a browser tell each other when a session has ended: `over` where the server ended it, `left` by the person. */
export type SessionEnd = 'left' | 'over'

const CHANNEL = 'lazo.session'

let state: SessionState = { kind: 'unknown' }
const listeners = new Set<() => void>()

/** Looks again who is signed in: at the start, after signing in or out, and when the server refuses. */
export async function renewSession(): Promise<SessionState> {
  const found = await findSession()
  if (found.kind === 'signed-out' || found.kind === 'new-server') forgetMe()
  setState(found)
  return found
}

/** From now on nobody is signed in, in any tab of this browser; the server is not asked. */
export function endSession(end: SessionEnd): void {
  const channel = new BroadcastChannel(CHANNEL)
  const send = channel.postMessage.bind(channel)
  send(end)
  channel.close()
  if (state.kind !== 'signed-out') setEnded(end)
}

/** The server could not be told that somebody left. */
export function noteUntold(): void {
  if (state.kind === 'signed-out') setState({ ...state, isUntold: true })
}

/** Hears from now on when another tab ends the session. */
export function hearOtherTabs(): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }: MessageEvent<SessionEnd>) => {
    if (state.kind === 'signed-in') setEnded(data)
  })
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

function setEnded(end: SessionEnd): void {
  forgetMe()
  setState({ kind: 'signed-out', wasSignedIn: end === 'over' })
}

function setState(next: SessionState): void {
  state = next
  listeners.forEach((tell) => tell())
}
