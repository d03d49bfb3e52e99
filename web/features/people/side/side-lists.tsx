import { Building2, ListFilter, Users } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useRecentCards } from '#web/data/hooks/use-recent-cards.ts'
import type { ListSpec } from '#web/data/index/list-spec.ts'
import { useWords } from '#web/words/use-words.ts'
import { type BuiltInName, builtInLists } from '../address/built-in-lists.table.ts'
import type { PeopleSearch } from '../address/people-search.ts'
import { type PeopleScope, specOf } from '../address/people-spec.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import type { SmartLists } from '../source/use-smart-lists.ts'
import { sideWords } from './side.words.ts'
import { SideEntry } from './side-entry.tsx'
import { SideSection } from './side-section.tsx'
import { SmartListMenu } from './smart-list-menu.tsx'
import { useCounts } from './use-counts.ts'

interface SideListsProps {
  readonly address: PeopleAddress
  readonly lists: SmartLists
}

const BUILT_IN = Object.keys(builtInLists) as BuiltInName[]

/** The lists that everybody has, and below them the smart lists. */
export function SideLists({ address, lists }: SideListsProps) {
  const say = useWords(sideWords)
  const { scope } = address
  const searches = useMemo(
    () => [{}, ...BUILT_IN.map((list) => ({ list })), ...lists.items.map(({ id }) => ({ list: id }))],
    [lists.items],
  )
  const counts = useListCounts(searches, scope, lists)
  const recent = useRecentCards()
  return (
    <>
      <SideSection>
        <SideEntry
          address={address}
          search={{}}
          icon={scope === 'people' ? Users : Building2}
          name={say(scope)}
          count={counts.get('')}
        />
        {BUILT_IN.map((list) => (
          <SideEntry
            key={list}
            address={address}
            search={{ list }}
            icon={builtInLists[list].icon}
            name={say(list)}
            count={list === 'recent' ? recent.length : counts.get(list)}
          />
        ))}
      </SideSection>
      {lists.items.length > 0 && (
        <SideSection title={say('lists')}>
          {lists.items.map((list) => (
            <SideEntry
              key={list.id}
              address={address}
              search={{ list: list.id }}
              icon={ListFilter}
              emoji={list.icon}
              name={list.name}
              count={counts.get(list.id)}
            >
              <SmartListMenu list={list} lists={lists} address={address} />
            </SideEntry>
          ))}
        </SideSection>
      )}
    </>
  )
}

function useListCounts(searches: readonly PeopleSearch[], scope: PeopleScope, { items }: SmartLists) {
  const [now] = useState(() => new Date())
  const specs = useMemo(() => {
    const entries = searches.map(({ list = '' }): [string, Omit<ListSpec, 'order'>] => {
      const search = list === '' ? {} : { list }
      const { order: _, ...spec } = specOf(search, { scope, lists: items, usualOrder: 'family', now })
      return [list, spec]
    })
    return new Map(entries)
  }, [searches, scope, items, now])
  return useCounts(specs)
}
