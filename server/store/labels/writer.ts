import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { LabelChange } from './reader.ts'

/**
 * Holds all label books of the workspace alone until the transaction ends: for who changes what is followed, or what is seen by
 * whom. Comes after locks of books and before locks of cards.
 */
export async function lockLabels(tx: WriteTx): Promise<void> {
  await sql`select pg_advisory_xact_lock(lazo.label_key(${tx.workspaceId}))`.execute(tx.sql)
}

/** Puts cards into label books. */
export async function insertLabelPlaces(tx: WriteTx, rows: readonly LabelChange[]): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into lazo.book_card
      (workspace_id, book_id, card_id, uid, name, sort_family, sort_given, linked_by, max_right, added_at, by_label)
    select ${tx.workspaceId}, p.book_id, p.card_id, p.uid, p.name, p.family, p.given, p.owner_id, p.allows, ${tx.now}, true
    from unnest(${rows.map((r) => r.bookId)}::uuid[], ${rows.map((r) => r.cardId)}::uuid[], ${rows.map((r) => r.uid)}::text[],
      ${rows.map((r) => r.name)}::text[], ${rows.map((r) => r.sortFamily)}::text[], ${rows.map((r) => r.sortGiven)}::text[],
      ${rows.map((r) => r.ownerId)}::uuid[], ${rows.map((r) => r.allows)}::text[]
    ) as p(book_id, card_id, uid, name, family, given, owner_id, allows)`.execute(tx.sql)
}

/** Empties a label book. */
export async function deleteLabelPlaces(tx: WriteTx, bookId: string): Promise<void> {
  await sql`delete from lazo.book_card
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId} and by_label`.execute(tx.sql)
}
