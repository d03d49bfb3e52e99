import type { ReadTx } from '#store/transaction.ts'
import { bookRights, rightMissing } from '../sharing/book-rights.ts'
import { cardRights } from '../sharing/card-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'
import { watchPolicyOf } from '../watch/watch-policy.ts'

/**
 * Refuses who has in none of these books the right that the workspace asks for to take contacts out, and in one that is named
 * alone. Throws `book-read-only`, `right-missing`.
 */
export async function requireMayExport(tx: ReadTx, bookIds: readonly string[] | undefined): Promise<void> {
  const { exportRight } = await watchPolicyOf(tx)
  if (exportRight === 'view') return
  const rights = await bookRights(tx)
  const held = (bookIds ?? [...rights.keys()]).flatMap((bookId) => rights.get(bookId) ?? [])
  if (held.length === 0 || held.some((right) => reaches(right, exportRight))) return
  throw rightMissing(held[0]!, exportRight)
}

/** Of these cards those that the actor may take out; in their order. */
export async function exportable(tx: ReadTx, cardIds: readonly string[]): Promise<readonly string[]> {
  const { exportRight } = await watchPolicyOf(tx)
  if (exportRight === 'view') return cardIds
  const rights: ReadonlyMap<string, Right> = await cardRights(tx, cardIds)
  return cardIds.filter((cardId) => reaches(rights.get(cardId), exportRight))
}
