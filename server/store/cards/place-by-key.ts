import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/**
 * A subquery for the place that has a resource name, a uid or a card in a book, none or one. It asks for the first one at or after the
 * key, for only the index of that key has such an order: asked for the one that equals it, a planner without statistics takes
 * any index that begins with the book, and reads all of the book.
 */
export function placeByKey(
  tx: ReadTx,
  column: 'p.name' | 'p.uid' | 'p.card_id',
  bookId: unknown,
  key: unknown,
): RawBuilder<unknown> {
  const field = sql.ref(column)
  return sql`(select p.* from (
    select p.* from lazo.book_card p
    where p.workspace_id = ${tx.workspaceId} and (p.book_id, ${field}) >= (${bookId}, ${key})
    order by p.book_id, ${field} limit 1
  ) p where p.book_id = ${bookId} and ${field} = ${key})`
}
