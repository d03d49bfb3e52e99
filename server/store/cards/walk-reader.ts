import { sql } from 'kysely'
import { firstOfBooks } from '../books/first-of-books.ts'
import { prepared } from '../prepared.ts'
import type { ReadTx } from '../transaction.ts'

const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * The next cards of these books after one, in the order of their ids, each once however many of the books hold it. Ids never
 * change, so a walk in many steps meets every card that was there all the while.
 */
export async function readWalk(
  tx: ReadTx,
  bookIds: readonly string[],
  after: string | null,
  limit: number,
): Promise<string[]> {
  const part = sql`select '' as key, k.card_id from lazo.book_card k
    where k.workspace_id = ${tx.workspaceId} and k.book_id = b.book_id and k.card_id > ${after ?? FIRST}
    order by k.card_id`
  const { rows } = await prepared<{ cardId: string }>`
    select card_id as "cardId" from ${firstOfBooks({ books: bookIds, part, limit })} as p order by card_id`.execute(
    tx.sql,
  )
  return rows.map((row) => row.cardId)
}

/** How many cards such a walk still meets. */
export async function countWalk(tx: ReadTx, bookIds: readonly string[], after: string | null): Promise<number> {
  const { rows } = await sql<{ cards: number }>`select count(distinct card_id) as cards from lazo.book_card
    where workspace_id = ${tx.workspaceId} and book_id = any(${bookIds}::uuid[])
      and card_id > ${after ?? FIRST}`.execute(tx.sql)
  return rows[0]!.cards
}
