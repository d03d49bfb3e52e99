import { useMemo } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import type { ListSpec } from '#web/data/index/list-spec.ts'
import type { PeopleSearch } from '../address/people-search.ts'
import { addFound } from './add-found.ts'
import type { People } from './people.ts'
import { useLocalPeople } from './use-local-people.ts'
import { useRecentPeople } from './use-recent-people.ts'
import { useRemotePeople } from './use-remote-people.ts'
import { useServerSearch } from './use-server-search.ts'

/** The rows of a list: out of memory as soon as all cards are there, out of the server until then. */
export function usePeople(spec: ListSpec, { list }: PeopleSearch): People {
  const index = useCardIndex()
  const { kind, loaded, isPartial } = useSyncState()
  // Offline there is nothing else to show than what has come before.
  const isLocal = loaded >= 1 || kind === 'offline'
  const isWhole = loaded >= 1 && !isPartial
  const local = useLocalPeople(index, spec, isLocal)
  const remote = useRemotePeople(spec, !isLocal)
  const { found, isBusy } = useServerSearch(spec)
  const people = useMemo(() => {
    if (spec.text === undefined) return isLocal ? local : remote
    // Where every card is here, one that is not was deleted since the server looked.
    const there = isWhole ? found.filter(({ card }) => index.get(card.id)) : found
    return { ...addFound(local, there), isComplete: isLocal, isBusy }
  }, [spec.text, isLocal, isWhole, index, local, remote, found, isBusy])
  return useRecentPeople(people, list)
}
