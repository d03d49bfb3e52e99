import { useSyncExternalStore } from 'react'
import { presentRecent } from '../recent/recent-cards.ts'
import { useMe } from './use-session.ts'

/** The cards opened lately in this browser, the latest first, followed. */
export function useRecentCards(): readonly string[] {
  const { memberId } = useMe()
  return useSyncExternalStore(presentRecent.follow, () => presentRecent.list(memberId))
}
