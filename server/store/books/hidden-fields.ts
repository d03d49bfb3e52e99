import { sql } from 'kysely'
import { prepared } from '../prepared.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** What a book hides of its cards, and from whom. */
export interface HiddenFields {
  /** The parts, as `HIDEABLE` names them; none when it hides nothing. */
  readonly fields: readonly string[]
  /** From whoever has less than a right of this height, 2 comment to 6 manage; 0 when the right does not matter. */
  readonly belowRank: number
  readonly fromGuests: boolean
}

/** The books of the workspace that hide something, mostly none, with what they hide. */
export async function readHiddenFields(tx: ReadTx): Promise<Map<string, HiddenFields>> {
  const { rows } = await prepared<HiddenFields & { bookId: string }>`
    select book_id as "bookId", hidden_fields as fields, hidden_below as "belowRank", hidden_from_guests as "fromGuests"
    from lazo.book where workspace_id = ${tx.workspaceId} and hidden_fields is not null`.execute(tx.sql)
  return new Map(rows.map(({ bookId, ...rule }) => [bookId, rule]))
}

/** Writes what a book hides. The book is locked; what its cards are found by is the caller's. */
export async function setHiddenFields(tx: WriteTx, bookId: string, rule: HiddenFields): Promise<void> {
  const fields = rule.fields.length > 0 ? rule.fields : null
  await sql`update lazo.book set hidden_fields = ${fields}::text[], hidden_below = ${rule.belowRank}, hidden_from_guests = ${rule.fromGuests}
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId}`.execute(tx.sql)
}

/** Ids of the cards whose home a book is, those in the trash too. */
export async function readCardsAtHome(tx: ReadTx, bookId: string): Promise<string[]> {
  const { rows } = await sql<{ cardId: string }>`select card_id as "cardId" from lazo.card
    where workspace_id = ${tx.workspaceId} and home_book_id = ${bookId} order by card_id`.execute(tx.sql)
  return rows.map((row) => row.cardId)
}
