import { useMemo } from 'react'
import { useRecentCards } from '#web/data/hooks/use-recent-cards.ts'
import type { People } from './people.ts'

/** Of the rows only those that were opened lately, the latest first, where the list of these is shown. */
export function useRecentPeople(people: People, list: string | undefined): People {
  const recent = useRecentCards()
  return useMemo(() => {
    if (list !== 'recent') return people
    const here = new Set(people.ids)
    return { ...people, ids: recent.filter((id) => here.has(id)), letters: [] }
  }, [people, recent, list])
}
