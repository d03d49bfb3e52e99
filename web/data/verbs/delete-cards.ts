import type { Done } from '../undo/undo-stack.ts'
import { act, factsOf } from './act.ts'
import { piecesOf } from './pieces.ts'

/** Puts cards into the trash. */
export async function deleteCards(cardIds: readonly string[]): Promise<Done> {
  const actions = piecesOf(cardIds).map((piece) => ({ kind: 'delete', cardIds: piece }) as const)
  return act('deleted', factsOf(cardIds), actions)
}
