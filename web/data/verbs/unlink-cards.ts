import type { Done } from '../undo/undo-stack.ts'
import { act, bookFactsOf } from './act.ts'
import { piecesOf } from './pieces.ts'

/** Takes cards out of a book that is not their home. */
export async function unlinkCards(cardIds: readonly string[], bookId: string): Promise<Done> {
  const actions = piecesOf(cardIds).map((piece) => ({ kind: 'unlink', cardIds: piece, bookId }) as const)
  return act('unlinked', bookFactsOf(cardIds, bookId), actions)
}
