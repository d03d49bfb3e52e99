import type { Done } from '../undo/undo-stack.ts'
import { actOnMany } from './act-on-many.ts'

/** Lets a book hold cards beside their home. */
export async function linkCards(cardIds: readonly string[], bookId: string): Promise<Done> {
  return actOnMany('linked', cardIds, { kind: 'link', bookId })
}
