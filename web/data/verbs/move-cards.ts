import type { Done } from '../undo/undo-stack.ts'
import { act, bookFactsOf } from './act.ts'
import { piecesOf } from './pieces.ts'

/** Gives cards another home book. */
export async function moveCards(cardIds: readonly string[], bookId: string): Promise<Done> {
  const actions = piecesOf(cardIds).map((piece) => ({ kind: 'move', cardIds: piece, bookId }) as const)
  return act('moved', bookFactsOf(cardIds, bookId), actions)
}
