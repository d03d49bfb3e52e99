import { sql } from 'kysely'
import { placeByKey } from '../cards/place-by-key.ts'
import type { Place } from '../cards/reader.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** The card that has a uid in a book, and under which resource name; null when none has. */
export async function readHolder(
  tx: ReadTx,
  bookId: string,
  uid: string,
): Promise<{ cardId: string; name: string } | null> {
  const { rows } = await sql<{ cardId: string; name: string }>`select card_id as "cardId", name
    from ${placeByKey(tx, 'p.uid', bookId, uid)} p`.execute(tx.sql)
  return rows[0] ?? null
}

/** Gives a card another resource name in one book. A name that the book holds already breaks a unique key. */
export async function setResourceName(tx: WriteTx, place: Place, name: string): Promise<void> {
  await sql`update lazo.book_card set name = ${name}
    where workspace_id = ${tx.workspaceId} and book_id = ${place.bookId} and card_id = ${place.cardId}`.execute(tx.sql)
}
