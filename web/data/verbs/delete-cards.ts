import type { Done } from '../undo/undo-stack.ts'
import { actOnMany } from './act-on-many.ts'

/** Puts cards into the trash. */
export async function deleteCards(cardIds: readonly string[]): Promise<Done> {
  return actOnMany('deleted', cardIds, { kind: 'delete' })
}
