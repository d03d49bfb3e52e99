import { type RawBuilder, sql } from 'kysely'
import { firstOfBooks } from '../books/first-of-books.ts'
import type { ReadTx } from '../transaction.ts'

/** Numbers of the line, the first one left out and the last one within. */
export interface NumberRange {
  readonly after: number
  readonly upTo: number
}

/** A card and the number at which it changed last. */
export interface ChangedCard {
  readonly number: number
  readonly cardId: string
}

/**
 * Cards that changed in these books in a range of numbers, each once, at the number where it did last; in the order of those
 * numbers, after `page.after`. Costs what changed there, whatever exists.
 */
export async function readChangedCards(
  tx: ReadTx,
  bookIds: readonly string[],
  range: NumberRange,
  page: { after: number; limit: number },
): Promise<ChangedCard[]> {
  const part = sql`select c.number as key, c.card_id from lazo.change c
    where c.workspace_id = ${tx.workspaceId} and c.book_id = b.book_id and c.number > ${page.after} and c.number <= ${range.upTo}
      and not exists (${changesOf(tx, bookIds, sql`c.card_id`, { after: sql`c.number`, upTo: range.upTo })})
    order by c.number`
  const { rows } = await sql<ChangedCard>`select key as number, card_id as "cardId"
    from ${firstOfBooks({ books: bookIds, part, limit: page.limit })} as p order by key`.execute(tx.sql)
  return rows
}

/** Cards on which only the actor's own layer changed in a range of numbers, in the order of those numbers, after `page.after`. */
export async function readRelayeredCards(
  tx: ReadTx,
  bookIds: readonly string[],
  range: NumberRange,
  page: { after: number; limit: number },
): Promise<ChangedCard[]> {
  const { rows } = await sql<ChangedCard>`select o.number, o.card_id as "cardId" from lazo.overlay o
    where o.workspace_id = ${tx.workspaceId} and o.member_id = ${tx.actor.memberId}
      and o.number > ${page.after} and o.number <= ${range.upTo}
      and not exists (${changesOf(tx, bookIds, sql`o.card_id`, range)})
    order by o.number limit ${page.limit}`.execute(tx.sql)
  return rows
}

/** Looked up card by card: offset 0 keeps it from a join, for which the planner may read all changes of the workspace. */
function changesOf(
  tx: ReadTx,
  bookIds: readonly string[],
  cardId: RawBuilder<unknown>,
  { after, upTo }: { after: unknown; upTo: number },
): RawBuilder<unknown> {
  return sql`select from lazo.change l where l.workspace_id = ${tx.workspaceId} and l.card_id = ${cardId}
    and l.number > ${after} and l.number <= ${upTo} and l.book_id = any(${bookIds}::uuid[]) offset 0`
}

/** How many cards changed in these books, or in the actor's layer alone, in a range of numbers; one that did both counts twice. */
export async function countChangedCards(tx: ReadTx, bookIds: readonly string[], range: NumberRange): Promise<number> {
  const { rows } = await sql<{ cards: number }>`select (
      select count(distinct c.card_id) from lazo.change c where c.workspace_id = ${tx.workspaceId}
        and c.book_id = any(${bookIds}::uuid[]) and c.number > ${range.after} and c.number <= ${range.upTo}
    ) + (
      select count(*) from lazo.overlay o where o.workspace_id = ${tx.workspaceId} and o.member_id = ${tx.actor.memberId}
        and o.number > ${range.after} and o.number <= ${range.upTo}
    ) as cards`.execute(tx.sql)
  return rows[0]!.cards
}
