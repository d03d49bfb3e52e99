import type { Done } from '../undo/undo-stack.ts'
import { actOnMany } from './act-on-many.ts'

/** Gives cards another home book. */
export async function moveCards(cardIds: readonly string[], bookId: string): Promise<Done> {
  return actOnMany('moved', cardIds, { kind: 'move', bookId })
}
