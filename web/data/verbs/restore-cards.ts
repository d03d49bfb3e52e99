import type { Done } from '../undo/undo-stack.ts'
import { actOnMany } from './act-on-many.ts'

/** Takes cards out of the trash, back to where they were. */
export async function restoreCards(cardIds: readonly string[]): Promise<Done> {
  return actOnMany('restored', cardIds, { kind: 'restore' })
}
