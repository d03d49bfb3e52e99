import { sql } from 'kysely'
import { prepared } from '../prepared.ts'
import type { ReadTx } from '../transaction.ts'

/** How a book that shares a label differs from the labels of one card. */
export interface SharedLabelChange {
  /** The card has the label and is not there, or is there without it. */
  readonly act: 'join' | 'leave'
  readonly bookId: string
  readonly ownerId: string
  readonly keyword: string
  readonly cardId: string
}

/** A book that shares a label. */
export interface SharedLabel {
  readonly bookId: string
  readonly ownerId: string
  readonly keyword: string
}

/** Where books that share labels differ from what these cards have by now. */
export async function readSharedLabelChanges(tx: ReadTx, cardIds: readonly string[]): Promise<SharedLabelChange[]> {
  const { rows } = await prepared<SharedLabelChange>`
    with label as materialized (
      select book_id, owner_id, keyword from lazo.book
      where workspace_id = ${tx.workspaceId} and kind = 'shared' and keyword is not null and deleted_at is null
    )
    select case when p.card_id is null then 'join' else 'leave' end as act,
      l.book_id as "bookId", l.owner_id as "ownerId", l.keyword, c.card_id as "cardId"
    from label l cross join lateral (
      select k.card_id, coalesce(k.document -> 'keywords' ->> l.keyword = 'true', false) as is_labelled from lazo.card k
      where k.workspace_id = ${tx.workspaceId} and k.card_id = any(${cardIds}::uuid[]) and k.deleted_at is null
    ) as c
    left join lazo.book_card p on p.workspace_id = ${tx.workspaceId} and p.book_id = l.book_id and p.card_id = c.card_id
    where c.is_labelled <> (p.card_id is not null) order by l.book_id, c.card_id`.execute(tx.sql)
  return rows
}

/** The books of a member that share this label, oldest first. */
export async function findSharedLabels(tx: ReadTx, ownerId: string, keyword: string): Promise<SharedLabel[]> {
  const { rows } = await sql<SharedLabel>`select book_id as "bookId", owner_id as "ownerId", keyword from lazo.book
    where workspace_id = ${tx.workspaceId} and kind = 'shared' and owner_id = ${ownerId} and keyword = ${keyword}
      and deleted_at is null order by book_id`.execute(tx.sql)
  return rows
}

/** Ids of the cards at home in these books that have a label, in order. Reads the books whole. */
export async function readHomeLabelled(tx: ReadTx, bookIds: readonly string[], keyword: string): Promise<string[]> {
  const { rows } = await sql<{ cardId: string }>`select card_id as "cardId" from lazo.card
    where workspace_id = ${tx.workspaceId} and home_book_id = any(${bookIds}::uuid[]) and deleted_at is null
      and document -> 'keywords' ->> ${keyword} = 'true' order by card_id`.execute(tx.sql)
  return rows.map((row) => row.cardId)
}

/** How many cards that stand in these books have a label. Reads the books whole. */
export async function countLabelled(tx: ReadTx, bookIds: readonly string[], keyword: string): Promise<number> {
  const { rows } = await sql<{ cards: number }>`select count(distinct c.card_id)::int as cards from lazo.book_card p
    join lazo.card c on c.workspace_id = p.workspace_id and c.card_id = p.card_id
    where p.workspace_id = ${tx.workspaceId} and p.book_id = any(${bookIds}::uuid[])
      and c.document -> 'keywords' ->> ${keyword} = 'true'`.execute(tx.sql)
  return rows[0]!.cards
}

/** A card by name, and the book it is at home in. */
export interface NamedCard {
  readonly cardId: string
  readonly display: string
  readonly homeBookId: string
}

/** The cards that stand in these books, have a label and are at home in none of the others, by name. Reads the books whole. */
export async function readLabelledElsewhere(
  tx: ReadTx,
  label: { keyword: string; bookIds: readonly string[]; homeIds: readonly string[] },
  limit: number,
): Promise<NamedCard[]> {
  const { keyword, bookIds, homeIds } = label
  const { rows } = await sql<NamedCard>`
    select c.card_id as "cardId", c.display, c.home_book_id as "homeBookId" from lazo.card c
    where c.workspace_id = ${tx.workspaceId} and c.deleted_at is null and c.home_book_id <> all(${homeIds}::uuid[])
      and c.document -> 'keywords' ->> ${keyword} = 'true'
      and exists (select 1 from lazo.book_card p
        where p.workspace_id = ${tx.workspaceId} and p.card_id = c.card_id and p.book_id = any(${bookIds}::uuid[]))
    order by c.display, c.card_id limit ${limit}`.execute(tx.sql)
  return rows
}
