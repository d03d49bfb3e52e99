import { Outlet } from '@tanstack/react-router'
import { type ReactNode, Suspense, useDeferredValue, useEffect, useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import { presentIndex } from '#web/data/index/present-index.ts'
import { presentRecent } from '#web/data/recent/recent-cards.ts'
import { presentSelection } from '#web/data/selection/selection.ts'
import { lazily } from '#web/kit/lazily.ts'
import { useTitle } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import type { PeopleScope } from '../address/people-spec.ts'
import { useListLook } from '../address/use-list-look.ts'
import { usePeopleAddress } from '../address/use-people-address.ts'
import { BulkDialogs } from '../bulk/bulk-dialogs.tsx'
import { type BulkWish, BulkWishes } from '../bulk/bulk-wish.ts'
import { useSelectionVerbs } from '../bulk/use-selection-verbs.ts'
import { PeopleList } from '../list/people-list.tsx'
import { useCursor } from '../list/use-cursor.ts'
import { peopleWords } from '../people.words.ts'
import { useListName } from '../side/use-list-name.ts'
import { usePeople } from '../source/use-people.ts'
import { useSmartLists } from '../source/use-smart-lists.ts'
import { useSpec } from '../source/use-spec.ts'
import styles from './frame.module.css'
import { Later } from './later.tsx'
import { ListTitle } from './list-title.tsx'
import { useChoosing } from './use-choosing.ts'
import { useListVerbs } from './use-list-verbs.ts'
import { useRowActs } from './use-row-acts.ts'
import { useSaving } from './use-saving.ts'
import { useSearchKeys } from './use-search-keys.ts'
import { useSharing } from './use-sharing.tsx'

// What stands around the rows comes after them: nobody waits for it to see people.
const SideColumn = lazily(() => import('../side/side-column.tsx'), 'SideColumn')
const ListTop = lazily(() => import('./list-top.tsx'), 'ListTop')
const EmptyList = lazily(() => import('./empty-list.tsx'), 'EmptyList')

interface PeopleFrameProps {
  readonly scope: PeopleScope
  /** What stands below the rows. */
  readonly children?: ReactNode
}

/** A list of cards with the lists beside it and the open card: on wide pages all three, on narrow ones one at a time. */
export function PeopleFrame({ scope, children }: PeopleFrameProps) {
  const say = useWords(peopleWords)
  const address = usePeopleAddress(scope)
  const lists = useSmartLists()
  const look = useListLook(address.search)
  const spec = useSpec(address, lists, look.usualOrder)
  const people = usePeople(spec, address.search)
  const { ids } = people
  const listKey = JSON.stringify(spec)
  const cursor = useCursor(ids, listKey, address.cardId)
  const choosing = useChoosing(ids, cursor.at)
  const acts = useRowActs(ids, address, cursor, choosing)
  const name = useListName(address, lists.items)
  useTitle(useDeferredValue(address.cardId === undefined ? name : ''))
  const [wish, setWish] = useState<BulkWish | null>(null)
  const { save, dialog } = useSaving(address, lists)
  const sharing = useSharing(address.search)
  const isAsking = wish !== null || dialog !== null || sharing.dialog !== null
  useListVerbs({ people, address, cursor, acts, save, share: sharing.share, isAsking })
  useSelectionVerbs({ people, cursorId: cursor.id, isOpen: address.cardId !== undefined, isAsking, wish: setWish })
  useSearchKeys(acts, ids.length)
  useNotedOpening(address.cardId)
  usePrunedSelection()
  return (
    <div className={styles.frame} data-open={address.cardId !== undefined || undefined}>
      <BulkWishes value={setWish}>
        <div className={styles.side}>
          <Suspense>
            <Later>
              <SideColumn address={address} lists={lists} />
            </Later>
          </Suspense>
        </div>
      </BulkWishes>
      <section className={styles.list} aria-label={name}>
        <Suspense fallback={<ListTitle name={name} isBesideCard={address.cardId !== undefined} />}>
          <ListTop
            name={name}
            people={people}
            address={address}
            order={spec.order}
            look={look}
            lists={lists}
            areChosen={choosing.selection.size > 0}
          />
        </Suspense>
        {ids.length === 0 ? (
          <Suspense>
            <EmptyList people={people} address={address} />
          </Suspense>
        ) : (
          <div className={styles.rows} style={children ? { flexBasis: `${ids.length * 3.5 + 2.25}rem` } : {}}>
            <PeopleList
              // Rows of another height are another list to scroll.
              key={address.cardId === undefined ? look.view : 'rows'}
              people={people}
              address={address}
              look={address.cardId === undefined ? look : { ...look, view: 'rows' }}
              order={spec.order}
              cursor={cursor}
              acts={acts}
              name={name}
              listKey={listKey}
            />
          </div>
        )}
        {children}
      </section>
      <section className={styles.card} aria-label={say('card')} hidden={address.cardId === undefined}>
        <Outlet />
      </section>
      {dialog}
      {sharing.dialog}
      <BulkDialogs wish={wish} close={() => setWish(null)} />
    </div>
  )
}

/** Who was opened is on the list of those opened lately, whom search prefers. */
function useNotedOpening(cardId: string | undefined): void {
  const { memberId } = useMe()
  useEffect(() => {
    if (cardId !== undefined) presentRecent.note(memberId, cardId)
    presentIndex.setRecent(presentRecent.list(memberId))
  }, [memberId, cardId])
}

/** Cards that are gone, by whomever, are chosen no more. */
function usePrunedSelection(): void {
  const index = useCardIndex()
  const { loaded, isPartial } = useSyncState()
  // Of cards that never came here nobody knows whether they are gone.
  const version = loaded >= 1 && !isPartial ? index.version : -1
  useEffect(() => {
    if (version >= 0) presentSelection.keepOnly((id) => index.get(id) !== undefined)
  }, [index, version])
}
