import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

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
  const { rows } = await sql<{ cardId: string }>`
    select distinct p.card_id as "cardId" from unnest(${bookIds}::uuid[]) as b(book_id) cross join lateral (
      select k.card_id from lazo.book_card k
      where k.workspace_id = ${tx.workspaceId} and k.book_id = b.book_id and (${after}::uuid is null or k.card_id > ${after}::uuid)
      order by k.card_id limit ${limit}
    ) as p order by 1 limit ${limit}`.execute(tx.sql)
  return rows.map((row) => row.cardId)
}

/** How many cards such a walk still meets. */
export async function countWalk(tx: ReadTx, bookIds: readonly string[], after: string | null): Promise<number> {
  const { rows } = await sql<{ cards: number }>`select count(distinct card_id) as cards from lazo.book_card
    where workspace_id = ${tx.workspaceId} and book_id = any(${bookIds}::uuid[])
      and (${after}::uuid is null or card_id > ${after}::uuid)`.execute(tx.sql)
  return rows[0]!.cards
}
