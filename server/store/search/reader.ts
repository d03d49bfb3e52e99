import type { AskedHandle, CardHandle, Condition, WordGroup } from '@lazo/jscontact'
import { sql } from 'kysely'
import { firstOfBooks } from '../books/first-of-books.ts'
import { prepared } from '../prepared.ts'
import { together } from '../together.ts'
import type { ReadTx } from '../transaction.ts'
import { cardsIn, isIn } from './cards-in.ts'
import { encodeGroups } from './encode-groups.ts'
import { filterSql, handleSql, scopeSql } from './filter-sql.ts'
import { keptKey } from './handle-key.ts'

/** A card that may be an answer, with what it is ranked by. */
export interface Candidate {
  readonly cardId: string
  readonly sortFamily: string
  readonly sortGiven: string
}

/** How many cards are wanted. */
export interface Wanted {
  /** Fewer than so many are all there are. */
  readonly limit: number
  /** So many will do, if they are found sooner. At most 80 to have an effect. */
  readonly enough?: number
}

/** Ids of cards in these books, reached by the actor, whose words answer all groups; in no order, a card perhaps twice. */
export async function findByWords(
  tx: ReadTx,
  groups: readonly WordGroup[],
  books: readonly string[],
  { limit, enough }: Wanted,
): Promise<string[]> {
  const { rows } = await sql<{ card_id: string }>`select card_id from lazo.find_cards(
    ${tx.workspaceId}, ${tx.actor.memberId}, ${encodeGroups(groups)}::text[], ${books}::uuid[], ${limit}, ${enough ?? null}) as f(card_id)`.execute(
    tx.sql,
  )
  return rows.map((row) => row.card_id)
}

/** Ids of cards in these books that hold the handle, at most `limit`, in no order. */
export async function findByHandle(
  tx: ReadTx,
  handle: AskedHandle,
  books: readonly string[],
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ card_id: string }>`select distinct h.card_id from lazo.handle h
    where ${handleSql(handle, tx)} and ${isIn(tx, sql.ref('h.card_id'), books)} limit ${limit}`.execute(tx.sql)
  return rows.map((row) => row.card_id)
}

/** Ids of cards in these books that hold one of the handles, of each at most `limit`, in no order. */
export async function findByHandles(
  tx: ReadTx,
  handles: readonly Pick<CardHandle, 'kind' | 'key'>[],
  books: readonly string[],
  limit: number,
): Promise<string[]> {
  if (handles.length === 0) return []
  const { rows } = await sql<{ card_id: string }>`
    select distinct f.card_id
    from unnest(${handles.map((one) => one.kind)}::text[], ${handles.map((one) => keptKey(one.key))}::text[]) as n(kind, key)
    cross join lateral (
      select h.card_id from lazo.handle h
      where h.workspace_id = ${tx.workspaceId} and h.kind = n.kind and h.key = n.key
        and ${scopeSql(tx)} and ${isIn(tx, sql.ref('h.card_id'), books)} limit ${limit}
    ) as f`.execute(tx.sql)
  return rows.map((row) => row.card_id)
}

/** Ids of cards in these books with the uid. */
export async function findByUid(tx: ReadTx, uid: string, books: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ card_id: string }>`
    select distinct p.card_id from unnest(${books}::uuid[]) as b(book_id) cross join lateral (
      select card_id from lazo.book_card
      where workspace_id = ${tx.workspaceId} and book_id = b.book_id and uid = ${uid} offset 0) as p`.execute(tx.sql)
  return rows.map((row) => row.card_id)
}

/** Ids of the cards in these books whose sort key, by family or by given name, begins so: of each key the first `limit` in its order. */
export async function findBySortKey(
  tx: ReadTx,
  beginning: string,
  books: readonly string[],
  limit: number,
): Promise<string[]> {
  const first = (column: 'sort_family' | 'sort_given') => {
    const part = sql`select ${sql.ref(column)} as key, card_id from lazo.book_card
      where workspace_id = ${tx.workspaceId} and book_id = b.book_id
        and ${sql.ref(column)} >= ${beginning} and ${sql.ref(column)} < ${beginning} || chr(1114111)
      order by ${sql.ref(column)}, card_id`
    return sql`select card_id from ${firstOfBooks({ books, part, limit })} as f`
  }
  const statement = prepared<{ card_id: string }>`${first('sort_family')} union ${first('sort_given')}`
  const [, { rows }] = await together(alongIndexes.execute(tx.sql), statement.execute(tx.sql), byAnyWay.execute(tx.sql))
  return rows.map((row) => row.card_id)
}

/** Where a planner takes few cards to begin so, it would rather gather all that do and sort them. */
const alongIndexes = prepared`select set_config('enable_bitmapscan', 'off', true)`
const byAnyWay = prepared`select set_config('enable_bitmapscan', 'on', true)`

/** Those of `words` that some card of the workspace has; with `areBeginnings` those that some card's word begins with. */
export async function findKnownWords(tx: ReadTx, words: readonly string[], areBeginnings: boolean): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select lazo.known_words(${tx.workspaceId}, ${words}::text[], ${areBeginnings}) as word`.execute(tx.sql)
  return rows.map((row) => row.word)
}

/** Those of the cards that stand in one of these books and answer the condition, with what they are ranked by; in no order. */
export async function readCandidates(
  tx: ReadTx,
  cardIds: readonly string[],
  books: readonly string[],
  condition: Condition,
): Promise<Candidate[]> {
  const cards = sql`${cardIds}::uuid[]`
  const { rows } = await sql<Candidate>`
    select c.card_id as "cardId", c.sort_family as "sortFamily", c.sort_given as "sortGiven"
    from ${cardsIn(tx, cards, books)} where ${filterSql(condition, { tx, cards })}`.execute(tx.sql)
  return rows
}
