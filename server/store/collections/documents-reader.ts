import { sql } from 'kysely'
import { placeByKey } from '../cards/place-by-key.ts'
import { prepared } from '../prepared.ts'
import type { ReadTx } from '../transaction.ts'

/** A card of a book as JSON; null when it stands there no more. */
export interface StoredDocument {
  readonly cardId: string
  readonly documentText: string | null
}

const FIRST = '00000000-0000-0000-0000-000000000000'

/** The next cards of a book after one, in the order of their ids. Rights are the caller's. */
export async function readDocuments(
  tx: ReadTx,
  bookId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<StoredDocument[]> {
  const { rows } = await prepared<StoredDocument>`
    select p.card_id as "cardId", c.document::text as "documentText"
    from lazo.book_card p join lazo.card c on c.workspace_id = ${tx.workspaceId} and c.card_id = p.card_id
    where p.workspace_id = ${tx.workspaceId} and p.book_id = ${bookId} and p.card_id > ${after ?? FIRST}
    order by p.card_id limit ${limit}::bigint`.execute(tx.sql)
  return rows
}

/** The cards of a book that changed after a number, as they are now. */
export async function readChangedDocuments(tx: ReadTx, bookId: string, after: number): Promise<StoredDocument[]> {
  const { rows } = await prepared<StoredDocument>`
    select h.card_id as "cardId", d.document as "documentText"
    from (select distinct card_id from lazo.change
      where workspace_id = ${tx.workspaceId} and book_id = ${bookId} and number > ${after}) h
    left join lateral (
      select c.document::text as document from ${placeByKey(tx, 'p.card_id', sql`${bookId}::uuid`, sql`h.card_id`)} p
      join lazo.card c on c.workspace_id = ${tx.workspaceId} and c.card_id = p.card_id offset 0
    ) d on true`.execute(tx.sql)
  return rows
}

/** The cards of a book on which the actor has a layer. */
export async function readLayeredCards(tx: ReadTx, bookId: string): Promise<string[]> {
  const { rows } = await prepared<{ cardId: string }>`
    select o.card_id as "cardId" from lazo.overlay o
    where o.workspace_id = ${tx.workspaceId} and o.member_id = ${tx.actor.memberId} and exists (
      select from lazo.book_card p
      where p.workspace_id = ${tx.workspaceId} and p.book_id = ${bookId} and p.card_id = o.card_id offset 0)`.execute(
    tx.sql,
  )
  return rows.map((row) => row.cardId)
}
