import type { Done } from '../undo/undo-stack.ts'
import { act, factsOf } from './act.ts'
import { piecesOf } from './pieces.ts'

/** Takes cards out of the trash, back to where they were. */
export async function restoreCards(cardIds: readonly string[]): Promise<Done> {
  const actions = piecesOf(cardIds).map((piece) => ({ kind: 'restore', cardIds: piece }) as const)
  return act('restored', factsOf(cardIds), actions)
}
