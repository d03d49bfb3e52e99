import type { Done } from '../undo/undo-stack.ts'
import { actOnMany } from './act-on-many.ts'

/** Takes cards out of a book that is not their home. */
export async function unlinkCards(cardIds: readonly string[], bookId: string): Promise<Done> {
  return actOnMany('unlinked', cardIds, { kind: 'unlink', bookId })
}
