import { useSyncExternalStore } from 'react'
import type { Me, SessionState } from '../session/session.ts'
import { followSession, presentSession } from '../session/session-store.ts'

/** Who is signed in, followed. */
export function useSession(): SessionState {
  return useSyncExternalStore(followSession, presentSession)
}

/** Who is signed in, where somebody must be. */
export function useMe(): Me {
  const session = useSession()
  if (session.kind !== 'signed-in') throw new Error('nobody is signed in')
  return session.me
}
