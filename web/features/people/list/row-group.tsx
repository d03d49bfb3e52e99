import { useDeferredValue } from 'react'
import type { Selection } from '#web/data/selection/selection.ts'
import type { Language } from '#web/words/language.ts'
import type { ListView } from '../address/people-search.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import type { People } from '../source/people.ts'
import type { Naming } from './name-pieces.ts'
import { PersonRow } from './person-row.tsx'
import type { Cursor } from './use-cursor.ts'

/** So many rows are one group. */
export const GROUP = 4

interface RowGroupProps {
  readonly people: People
  readonly address: PeopleAddress
  readonly cursor: Cursor
  readonly selection: Selection
  readonly faceOf: (photo: string | null) => string | null
  /** The place of its first row, from 0. */
  readonly from: number
  /** Whether something of it is on the screen. */
  readonly isSeen: boolean
  /** The height of a row, in pixels. */
  readonly height: number
  readonly view: ListView
  readonly isCompact: boolean
  readonly hasContact: boolean
  readonly naming: Naming
  readonly language: Language
}

/** Rows that follow on each other. When another list is to be shown, those that nobody sees change after those on the screen. */
export function RowGroup({ people, address, cursor, selection, faceOf, from, isSeen, height, ...look }: RowGroupProps) {
  const later = useDeferredValue(people)
  const shown = isSeen ? people : later
  return shown.ids.slice(from, from + GROUP).map((id, i) => {
    const card = shown.card(id)
    const at = from + i
    return (
      card && (
        <PersonRow
          // A row of another list takes the place of one that stands: that is a third of the work of a new one.
          key={at}
          card={card}
          tie={look.hasContact ? shown.tie(id) : undefined}
          matched={shown.matched(id)}
          photo={faceOf(card.photo)}
          at={at}
          top={at * height}
          href={address.hrefOf(id)}
          isCursor={at === cursor.at}
          isChosen={selection.has(id)}
          isOpen={id === address.cardId}
          {...look}
        />
      )
    )
  })
}
