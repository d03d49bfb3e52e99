import { type DragEvent, useMemo, useState, useSyncExternalStore } from 'react'
import { presentIndex } from '#web/data/index/present-index.ts'
import { bulkEdit } from '#web/data/verbs/bulk-edit.ts'
import { showLeft } from '#web/kit/toast/show-left.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { useBulkWish } from '../bulk/bulk-wish.ts'
import { endDrag, followDrag, presentDrag } from '../bulk/drag.ts'
import { labelEffect } from '../bulk/effect.ts'
import { chosenLines } from '../bulk/use-chosen-lines.ts'
import { sideWords } from './side.words.ts'

/** What becomes of cards that are dropped somewhere. */
export type DropWish =
  | { readonly kind: 'label'; readonly keyword: string }
  | { readonly kind: 'book'; readonly bookId: string }

/** So many cards are labelled as they are dropped; for more, what it comes to is told before. */
const FEW = 100

/** Lets cards be dropped on an entry; while they hover over it, how many it would change. */
export function useDrop(wish: DropWish | undefined) {
  const say = useWords(sideWords)
  const openDialog = useBulkWish()
  const dragged = useSyncExternalStore(followDrag, presentDrag)
  const [isOver, setOver] = useState(false)
  const changed = useMemo(() => (isOver && wish ? changedBy(wish, dragged) : 0), [isOver, wish, dragged])
  if (!wish || dragged.length === 0) return { effect: null }
  const drop = (): void => {
    endDrag()
    setOver(false)
    if (wish.kind === 'book') return openDialog({ kind: 'move', cardIds: dragged, bookId: wish.bookId })
    if (dragged.length > FEW) return openDialog({ kind: 'label', cardIds: dragged, keyword: wish.keyword })
    const { cardIds } = labelEffect(chosenLines(dragged), wish.keyword)
    const title = say('labelTitle', { label: wish.keyword })
    if (cardIds.length > 0) {
      void bulkEdit(cardIds, { labels: { add: [wish.keyword] } }, { title })
        .then(({ left }) => showLeft(left))
        .catch(showTrouble)
    }
  }
  return {
    effect: isOver ? `+${sayNumber(changed)}` : null,
    'data-target': true,
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDragEnter: () => setOver(true),
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      drop()
    },
  }
}

/** How many of the dragged cards are not there yet; from the lists of the index, which are at hand however many are dragged. */
function changedBy(wish: DropWish, cardIds: readonly string[]): number {
  const spec = wish.kind === 'label' ? { filter: { keyword: wish.keyword } } : { bookId: wish.bookId }
  const dragged = new Set(cardIds)
  const there = presentIndex.list({ ...spec, order: 'family' }).filter((id) => dragged.has(id))
  return dragged.size - there.length
}
