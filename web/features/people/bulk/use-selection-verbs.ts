import { useNavigate, useRouter } from '@tanstack/react-router'
import { useVerbs, type Verbs } from '#web/actions/offered.ts'
import { useSelection } from '#web/data/hooks/use-selection.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { openTalk } from '#web/data/just-talked/just-talked.ts'
import { presentSelection } from '#web/data/selection/selection.ts'
import type { People } from '../source/people.ts'
import type { BulkWish } from './bulk-wish.ts'
import { holdsAny } from './effect.ts'
import { type ChosenLine, chosenLines } from './use-chosen-lines.ts'

interface SelectionVerbs {
  readonly people: People
  /** The card of the cursor, which is meant where nothing is chosen. */
  readonly cursorId: string | undefined
  /** Whether a card is open, to which its own page's verbs belong. */
  readonly isOpen: boolean
  /** Whether a dialog is open, before which nothing of this is offered. */
  readonly isAsking: boolean
  wish(wish: BulkWish): void
}

const NONE: Verbs = {}

/** Of more cards than these the dialog tells what one may not do: looking at each at every tick would be slow. */
const MANY = 500

/** With more people at once nobody talks. */
const MOST_TALKED = 50

/** Provides what can be done to the chosen cards, or to the one of the cursor. */
export function useSelectionVerbs({ people, cursorId, isOpen, isAsking, wish }: SelectionVerbs): void {
  const selection = useSelection()
  const { mayWrite } = useMe()
  const navigate = useNavigate()
  const pages = useRouter().routesByPath as Readonly<Record<string, unknown>>
  const areChosen = selection.size > 0
  const ofCursor = cursorId === undefined ? [] : [cursorId]
  const targets = (): string[] => (areChosen ? selection.list() : ofCursor)
  const open = (kind: BulkWish['kind']) => () => wish({ kind, cardIds: targets() })
  const count = areChosen ? selection.size : ofCursor.length
  const may = (need: ChosenLine['right']): boolean =>
    mayWrite && count > 0 && (count > MANY || holdsAny(chosenLines(targets()), need))
  const goWith = (page: string) => (page in pages ? () => void navigate({ to: page }) : null)
  const goWithAll = (page: string) => {
    const go = goWith(page)
    if (!go || !people.isComplete || people.ids.length === 0) return null
    return () => {
      // The list alone: what was chosen for something else is not part of it.
      presentSelection.clear()
      presentSelection.add(people.ids)
      go()
    }
  }
  const verbs: Verbs = {
    'selection.label': may('edit') ? open('label') : null,
    'selection.edit': areChosen && may('edit') ? open('edit') : null,
    'selection.move': may('view') ? open('move') : null,
    'selection.catalogue': areChosen ? goWith('/catalogue') : null,
    'selection.export': areChosen ? goWith('/export') : null,
    'selection.print': areChosen ? goWith('/print') : null,
    'selection.delete': (areChosen || !isOpen) && may('delete') ? open('delete') : null,
    // Of the open card its own page tells.
    ...((areChosen || !isOpen) && may('view') && count <= MOST_TALKED
      ? { 'talk.record': () => openTalk({ cardIds: targets() }) }
      : {}),
    'selection.clear': areChosen ? () => presentSelection.clear() : null,
    'list.export': goWithAll('/export'),
    'list.print': goWithAll('/print'),
  }
  useVerbs(isAsking ? NONE : verbs)
}
