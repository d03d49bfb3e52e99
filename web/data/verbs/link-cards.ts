import type { Done } from '../undo/undo-stack.ts'
import { act, bookFactsOf } from './act.ts'
import { piecesOf } from './pieces.ts'

/** Lets a book hold cards beside their home. */
export async function linkCards(cardIds: readonly string[], bookId: string): Promise<Done> {
  const actions = piecesOf(cardIds).map((piece) => ({ kind: 'link', cardIds: piece, bookId }) as const)
  return act('linked', bookFactsOf(cardIds, bookId), actions)
}
