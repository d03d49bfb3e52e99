import { forgetWhenOver } from '../replica/forget-everything.ts'
import { renewSession } from './session-store.ts'

const PAUSE_MS = 5_000

/**
 * Asks the server again and again who is signed in, at once when the network comes back, and never twice at a time. Gives the
 * way to stop.
 */
export function keepAsking(ask: () => Promise<unknown> = () => renewSession().then(forgetWhenOver)): () => void {
  let isAsking = false
  const again = () => {
    if (isAsking) return
    isAsking = true
    const end = () => {
      isAsking = false
    }
    // What fails now is asked again.
    ask().then(end, end)
  }
  const timer = setInterval(again, PAUSE_MS)
  globalThis.addEventListener('online', again)
  return () => {
    clearInterval(timer)
    globalThis.removeEventListener('online', again)
  }
}
