import { sql } from 'kysely'
import { prepared } from '../prepared.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A book that follows a label for its owner. */
export interface LabelBook {
  readonly bookId: string
  readonly ownerId: string
  readonly keyword: string
  readonly deletedAt: Date | null
}

/** How a label book differs from what it should hold of one card. */
export interface LabelChange {
  /** A place to be made, to be taken away, or whose limit is another. */
  readonly act: 'put' | 'gone' | 'limit'
  readonly bookId: string
  readonly ownerId: string
  readonly cardId: string
  readonly revision: number
  readonly uid: string
  /** The resource name that the card has in the book, or is to have. */
  readonly name: string
  /** What the owner may do with the card by other ways; null for `gone`. */
  readonly allows: string | null
  readonly sortFamily: string
  readonly sortGiven: string
}

const columns = sql`book_id as "bookId", owner_id as "ownerId", keyword, deleted_at as "deletedAt"`

/** The label books of these members, without those that were deleted. */
export async function readLabelBooks(tx: ReadTx, ownerIds: readonly string[]): Promise<LabelBook[]> {
  const { rows } = await sql<LabelBook>`select ${columns} from lazo.book
    where workspace_id = ${tx.workspaceId} and kind = 'label' and deleted_at is null
      and owner_id = any(${ownerIds}::uuid[]) order by keyword`.execute(tx.sql)
  return rows
}

/** The label books that a member has or had for a keyword, the one that is not deleted first. */
export async function findLabelBooks(tx: ReadTx, ownerId: string, keyword: string): Promise<LabelBook[]> {
  const { rows } = await sql<LabelBook>`select ${columns} from lazo.book
    where workspace_id = ${tx.workspaceId} and kind = 'label' and owner_id = ${ownerId} and keyword = ${keyword}
    order by deleted_at desc nulls first`.execute(tx.sql)
  return rows
}

/**
 * How the label books of these members, or of all, differ from what they should hold of these cards. Whatever changes what is
 * followed or seen waits until the transaction ends, and is waited for.
 */
export async function readLabelChanges(
  tx: WriteTx,
  cardIds: readonly string[],
  ownerIds: readonly string[] | null,
): Promise<LabelChange[]> {
  const { rows } =
    await prepared<LabelChange>`select act, book_id as "bookId", owner_id as "ownerId", card_id as "cardId",
      revision, uid, name, allows, sort_family as "sortFamily", sort_given as "sortGiven"
    from lazo.label_changes(${tx.workspaceId}, ${cardIds}::uuid[], ${ownerIds}::uuid[])`.execute(tx.sql)
  return rows
}

/** The cards of a book that have, or that hold a place by, a label that one of these members follows. Reads the whole book. */
export async function readLabelled(tx: ReadTx, bookId: string, ownerIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ cardId: string }>`
    with label as materialized (
      select book_id, keyword from lazo.book where workspace_id = ${tx.workspaceId} and kind = 'label' and deleted_at is null
        and owner_id = any(${ownerIds}::uuid[])
    )
    select p.card_id as "cardId" from lazo.book_card p
    join lazo.card c on c.workspace_id = p.workspace_id and c.card_id = p.card_id
    where p.workspace_id = ${tx.workspaceId} and p.book_id = ${bookId}
      and (exists (select from label l where c.document -> 'keywords' ->> l.keyword = 'true')
        or exists (select from lazo.book_card h join label l on l.book_id = h.book_id
          where h.workspace_id = p.workspace_id and h.card_id = p.card_id))
    order by p.card_id`.execute(tx.sql)
  return rows.map((row) => row.cardId)
}

/** The places of a label book, with the revisions of their cards. */
export async function readLabelPlaces(
  tx: ReadTx,
  bookId: string,
): Promise<{ cardId: string; name: string; revision: number }[]> {
  const { rows } = await sql<{ cardId: string; name: string; revision: number }>`
    select p.card_id as "cardId", p.name, c.revision from lazo.book_card p
    join lazo.card c on c.workspace_id = p.workspace_id and c.card_id = p.card_id
    where p.workspace_id = ${tx.workspaceId} and p.book_id = ${bookId} and p.by_label order by p.card_id`.execute(
    tx.sql,
  )
  return rows
}

/** The cards of this uid in these books, oldest first. */
export async function readCardsOfUid(
  tx: ReadTx,
  uid: string,
  bookIds: readonly string[],
): Promise<{ cardId: string; bookId: string }[]> {
  const { rows } = await sql<{ cardId: string; bookId: string }>`
    select p.card_id as "cardId", p.book_id as "bookId" from unnest(${bookIds}::uuid[]) as b(book_id)
    join lazo.book_card p on p.workspace_id = ${tx.workspaceId} and p.book_id = b.book_id and p.uid = ${uid}
    order by p.card_id`.execute(tx.sql)
  return rows
}

/** The oldest personal book of a member's own: where a new card goes when no book is named. */
export async function readDefaultBook(tx: ReadTx, ownerId: string): Promise<string | null> {
  const { rows } = await sql<{ bookId: string }>`select book_id as "bookId" from lazo.book
    where workspace_id = ${tx.workspaceId} and owner_id = ${ownerId} and kind = 'personal' and deleted_at is null
    order by created_at, book_id limit 1`.execute(tx.sql)
  return rows[0]?.bookId ?? null
}
