import { type DragEvent, useState, useSyncExternalStore } from 'react'
import { bulkEdit } from '#web/data/verbs/bulk-edit.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { useBulkWish } from '../bulk/bulk-wish.ts'
import { endDrag, followDrag, presentDrag } from '../bulk/drag.ts'
import { labelEffect, linkEffect } from '../bulk/effect.ts'
import { linesOf } from '../bulk/lines-of.ts'
import { sideWords } from './side.words.ts'

/** What becomes of cards that are dropped somewhere. */
export type DropWish =
  | { readonly kind: 'label'; readonly keyword: string }
  | { readonly kind: 'book'; readonly bookId: string }

/** Lets cards be dropped on an entry; while they hover over it, how many it would change. */
export function useDrop(wish: DropWish | undefined) {
  const say = useWords(sideWords)
  const openDialog = useBulkWish()
  const dragged = useSyncExternalStore(followDrag, presentDrag)
  const [isOver, setOver] = useState(false)
  if (!wish || dragged.length === 0) return { effect: null }
  const drop = (): void => {
    endDrag()
    setOver(false)
    if (wish.kind === 'book') return openDialog({ kind: 'move', cardIds: dragged, bookId: wish.bookId })
    const { cardIds } = labelEffect(linesOf(dragged), wish.keyword)
    const title = say('labelTitle', { label: wish.keyword })
    if (cardIds.length > 0) void bulkEdit(cardIds, { labels: { add: [wish.keyword] } }, { title }).catch(showTrouble)
  }
  return {
    effect: isOver ? `+${sayNumber(changedBy(wish, dragged))}` : null,
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

function changedBy(wish: DropWish, cardIds: readonly string[]): number {
  const lines = linesOf(cardIds)
  const effect = wish.kind === 'label' ? labelEffect(lines, wish.keyword) : linkEffect(lines, wish.bookId)
  return effect.cardIds.length
}
