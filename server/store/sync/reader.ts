import { sql } from 'kysely'
import { prepared } from '../prepared.ts'
import type { ReadTx } from '../transaction.ts'

/** Where the workspace's number line stands. */
export interface NumberLine {
  readonly counter: number
  readonly era: number
}

/** Where some books together stand on the line. */
export interface BooksStanding {
  /** The latest number at which one of them changed; 0 when none ever did. */
  readonly latest: number
  /** Of what they went through, numbers up to this one are no longer kept. */
  readonly trimmedTo: number
}

/** One change as the line tells it. */
export interface StoredChange {
  readonly number: number
  readonly bookId: string
  readonly cardId: string
  readonly revision: number
  readonly name: string
  readonly kind: 'put' | 'gone'
}

/** Where the line of the transaction's workspace stands. */
export async function readNumberLine(tx: ReadTx): Promise<NumberLine> {
  const { rows } = await prepared<NumberLine>`select counter, era from lazo.workspace
    where workspace_id = ${tx.workspaceId}`.execute(tx.sql)
  return rows[0]!
}

/** The epoch of the actor's view of a book (or of all) in a dialect; 0 while nothing raised it. */
export async function readEpoch(tx: ReadTx, bookId: string | null, dialect: string): Promise<number> {
  const { rows } = await prepared<{ epoch: number }>`select epoch from lazo.view
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
      and book_id is not distinct from ${bookId}::uuid and device_id is null and dialect = ${dialect}`.execute(tx.sql)
  return rows[0]?.epoch ?? 0
}

/** Where these books stand. */
export async function readStandingOf(tx: ReadTx, bookIds: readonly string[]): Promise<BooksStanding> {
  const { rows } = await sql<BooksStanding>`
    select coalesce(max(revision), 0) as latest, coalesce(max(trimmed_to), 0) as "trimmedTo" from lazo.book_state
    where workspace_id = ${tx.workspaceId} and book_id = any(${bookIds}::uuid[])`.execute(tx.sql)
  return rows[0]!
}

/** The changes of a book after a number, oldest first. Costs what changed, whatever exists. */
export async function readBookChanges(
  tx: ReadTx,
  bookId: string,
  after: number,
  limit: number,
): Promise<StoredChange[]> {
  const { rows } = await sql<StoredChange>`
    select number, book_id as "bookId", card_id as "cardId", revision, name, kind from lazo.change
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId} and number > ${after}
    order by number limit ${limit}`.execute(tx.sql)
  return rows
}

/** The numbers at which the actor's own layers changed after a number, with their cards, oldest first. */
export async function readOverlayChanges(
  tx: ReadTx,
  after: number,
  limit: number,
): Promise<{ number: number; cardId: string }[]> {
  const { rows } = await sql<{ number: number; cardId: string }>`select number, card_id as "cardId" from lazo.overlay
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and number > ${after}
    order by number limit ${limit}`.execute(tx.sql)
  return rows
}
