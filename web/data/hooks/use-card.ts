import { useCallback, useSyncExternalStore } from 'react'
import type { CardState } from '../replica/open-cards.ts'
import { presentReplica } from '../replica/present-replica.ts'

/** A card as its reader sees it, followed: edits of one's own at once, those of others as they come. */
export function useCard(cardId: string): CardState {
  const follow = useCallback((hear: () => void) => presentReplica().cards.watch(cardId, hear), [cardId])
  return useSyncExternalStore(follow, () => presentReplica().cards.get(cardId))
}
