import { useVerbs, type Verbs } from '#web/actions/offered.ts'
import { presentSelection } from '#web/data/selection/selection.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import type { RowActs } from '../list/row-acts.ts'
import type { Cursor } from '../list/use-cursor.ts'
import type { People } from '../source/people.ts'
import { focusRows } from './focus-rows.ts'

interface ListVerbs {
  readonly people: People
  readonly address: PeopleAddress
  readonly cursor: Cursor
  readonly acts: RowActs
  /** Whether a dialog is open, before which nothing of this is offered. */
  readonly isAsking: boolean
  /** Keeps the list under a name; null where there is nothing to keep. */
  readonly save: (() => void) | null
  /** Shares the book or label it is of; null where there is none, or one may not. */
  readonly share: (() => void) | null
}

const NONE: Verbs = {}

/** Provides what can be done in a list by shortcut, palette and menu. */
export function useListVerbs({ people, address, cursor, acts, isAsking, save, share }: ListVerbs): void {
  const { ids, isComplete } = people
  const { at } = cursor
  const isOpen = address.cardId !== undefined
  const leave = () => {
    acts.leave()
    focusRows()
  }
  const verbs: Verbs = {
    'list.next': at < ids.length - 1 ? () => acts.moveTo(at + 1) : null,
    'list.previous': at > 0 ? () => acts.moveTo(at - 1) : null,
    'list.open': at >= 0 && !isOpen ? () => acts.open(at) : null,
    'list.select': at >= 0 ? () => acts.choose(at) : null,
    'list.save': save,
    'list.share': share,
    'card.cancel': isOpen ? leave : null,
    'list.select-all': isComplete && ids.length > 0 ? () => presentSelection.add(ids) : null,
  }
  useVerbs(isAsking ? NONE : verbs)
}
