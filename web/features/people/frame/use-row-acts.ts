import { useMemo, useRef } from 'react'
import { presentSelection } from '#web/data/selection/selection.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import { endDrag, startDrag } from '../bulk/drag.ts'
import type { RowActs } from '../list/row-acts.ts'
import type { Cursor } from '../list/use-cursor.ts'
import type { Choosing } from './use-choosing.ts'

/** Somebody who holds a key down passes rows faster than cards are read. */
const READ_MS = 120

/** What rows do when they are clicked, dragged or gone through by keys. */
export function useRowActs(
  ids: readonly string[],
  address: PeopleAddress,
  cursor: Cursor,
  choosing: Choosing,
): RowActs {
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined)
  return useMemo(() => {
    const openSoon = (id: string | undefined): void => {
      clearTimeout(soon.current)
      if (id !== undefined && address.cardId !== undefined) soon.current = setTimeout(() => address.open(id), READ_MS)
    }
    return {
      moveTo: (at) => {
        cursor.moveTo(at)
        openSoon(ids[at])
      },
      open: (at) => {
        clearTimeout(soon.current)
        cursor.moveTo(at)
        if (ids[at] !== undefined) address.open(ids[at])
      },
      choose: (at) => {
        cursor.moveTo(at)
        choosing.choose(at)
      },
      chooseTo: choosing.chooseTo,
      startDrag: (at, data) => {
        const id = ids[at]!
        startDrag(presentSelection.has(id) ? presentSelection.list() : [id], data)
      },
      endDrag,
      leave: () => {
        clearTimeout(soon.current)
        // What was opened last goes first: who looks at a card on the way goes on with what they have chosen.
        if (address.cardId !== undefined) address.close()
        else presentSelection.clear()
      },
    }
  }, [ids, address, cursor, choosing])
}
