import { Building2, ListFilter, Users } from 'lucide-react'
import { useMemo } from 'react'
import { useRecentCards } from '#web/data/hooks/use-recent-cards.ts'
import { useWords } from '#web/words/use-words.ts'
import { type BuiltInName, builtInLists } from '../address/built-in-lists.table.ts'
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
    () =>
      new Map(['', ...BUILT_IN, ...lists.items.map(({ id }) => id)].map((list) => [list, list === '' ? {} : { list }])),
    [lists.items],
  )
  const counts = useCounts(searches, scope, lists.items)
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
