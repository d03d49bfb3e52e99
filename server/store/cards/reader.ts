import type { Card } from '@lazo/jscontact'
import { sql } from 'kysely'
import { prepared } from '../prepared.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'
import { type Face, type FaceRow, faceColumn, showFace, showText } from './face.ts'
import { ofCards } from './of-cards.ts'
import { placeByKey } from './place-by-key.ts'

/** A card as it is kept; `D` is its document, or the text of it. */
export interface StoredCard<D = Card> {
  readonly cardId: string
  readonly homeBookId: string
  readonly uid: string
  readonly document: D
  readonly display: string
  readonly revision: number
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly deletedAt: Date | null
  /** What its home book hides from some; null or absent where it hides nothing. */
  readonly face?: Face | null
}

/** A card as its row is read. */
type CardRow<D = Card> = Omit<StoredCard<D>, 'face'> & { readonly face: FaceRow }

/** The place of a card in one book: its home when `linkedBy` is null, else a link of that member. */
export interface Place {
  readonly cardId: string
  readonly bookId: string
  readonly uid: string
  /** The resource name of the card in this book. */
  readonly name: string
  readonly linkedBy: string | null
  readonly maxRight: string | null
}

/** A place as it stands. */
export interface HeldPlace extends Place {
  /** Whether the book follows a label: then the place shows the card to the book's owner and gives no right to it. */
  readonly byLabel: boolean
}

const columns = sql`card_id as "cardId", home_book_id as "homeBookId", uid, document, display, revision,
  created_at as "createdAt", updated_at as "updatedAt", deleted_at as "deletedAt"`

/** The cards of these ids that the workspace has, in no order, those in the trash too; without what their homes hide from the actor. Rights are the caller's. */
export async function readCards(tx: ReadTx, cardIds: readonly string[]): Promise<StoredCard[]> {
  const { rows } = await prepared<CardRow>`select ${columns}, ${faceColumn(tx, 'lazo.card')} from lazo.card
    where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)}`.execute(tx.sql)
  return rows.map(showFace)
}

/** The same with each document as the text it is kept as, one line of JSON: for who passes it on without looking into it. */
export async function readCardTexts(tx: ReadTx, cardIds: readonly string[]): Promise<StoredCard<string>[]> {
  const { rows } = await prepared<CardRow<string>>`select card_id as "cardId", home_book_id as "homeBookId", uid,
      document::text as document, display, revision, created_at as "createdAt", updated_at as "updatedAt", deleted_at as "deletedAt",
      ${faceColumn(tx, 'lazo.card')}
    from lazo.card where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)}`.execute(tx.sql)
  return rows.map(({ face, ...row }) => ({ ...row, document: showText(row.document, face) }))
}

/** How long the documents of these cards are, in bytes. */
export async function readLengths(tx: ReadTx, cardIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await prepared<{ cardId: string; length: number }>`
    select card_id as "cardId", octet_length(document::text) as length from lazo.card
    where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)}`.execute(tx.sql)
  return new Map(rows.map((row) => [row.cardId, row.length]))
}

/**
 * The same cards, locked until the transaction ends, in the order of their ids so that two writers never deadlock. Before
 * them comes a share of the lock of label books, for which nobody who holds cards may have to wait.
 */
export async function lockCards(tx: WriteTx, cardIds: readonly string[]): Promise<StoredCard[]> {
  const { rows } = await prepared<CardRow>`select ${columns}, ${faceColumn(tx, 'lazo.card')} from lazo.card
    cross join pg_advisory_xact_lock_shared(lazo.label_key(${tx.workspaceId})) as labels
    where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)} order by card_id for update of card`.execute(
    tx.sql,
  )
  return rows.map(showFace)
}

/** The home book of each of these cards. */
export async function readHomes(tx: ReadTx, cardIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await prepared<{ cardId: string; bookId: string }>`
    select card_id as "cardId", home_book_id as "bookId" from lazo.card
    where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)}`.execute(tx.sql)
  return new Map(rows.map((row) => [row.cardId, row.bookId]))
}

/** The revisions of these cards, locked in the same way; for verbs that leave their documents alone. */
export async function lockRevisions(
  tx: WriteTx,
  cardIds: readonly string[],
): Promise<{ cardId: string; revision: number }[]> {
  const { rows } = await prepared<{
    cardId: string
    revision: number
  }>`select card_id as "cardId", revision from lazo.card
    where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)} order by card_id for update`.execute(
    tx.sql,
  )
  return rows
}

/** All places of these cards in books. */
export async function readPlaces(tx: ReadTx, cardIds: readonly string[]): Promise<HeldPlace[]> {
  const { rows } = await prepared<HeldPlace>`select card_id as "cardId", book_id as "bookId", uid, name,
      linked_by as "linkedBy", max_right as "maxRight", by_label as "byLabel"
    from lazo.book_card where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)}
    order by card_id, book_id`.execute(tx.sql)
  return rows
}

/** Since when a card stands in which books, and by whose link; label books apart. */
export async function readStandings(
  tx: ReadTx,
  cardId: string,
): Promise<{ bookId: string; linkedBy: string | null; addedAt: Date }[]> {
  const { rows } = await sql<{ bookId: string; linkedBy: string | null; addedAt: Date }>`
    select book_id as "bookId", linked_by as "linkedBy", added_at as "addedAt" from lazo.book_card
    where workspace_id = ${tx.workspaceId} and card_id = ${cardId} and not by_label`.execute(tx.sql)
  return rows
}

/** Ids of cards in the trash since a moment or longer, oldest first. */
export async function readTrashedBefore(tx: ReadTx, before: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ card_id: string }>`
    select t.card_id from lazo.book b cross join lateral (
      select card_id, deleted_at from lazo.card
      where workspace_id = ${tx.workspaceId} and home_book_id = b.book_id and deleted_at < ${before}
      order by deleted_at, card_id limit ${limit}
    ) as t where b.workspace_id = ${tx.workspaceId} order by t.deleted_at, t.card_id limit ${limit}`.execute(tx.sql)
  return rows.map((row) => row.card_id)
}

/** Which of these uids their books hold already, as `<book id> <uid>`. */
export async function readTakenUids(
  tx: ReadTx,
  wanted: readonly { bookId: string; uid: string }[],
): Promise<Set<string>> {
  if (wanted.length === 0) return new Set()
  const { rows } = await sql<{ bookId: string; uid: string }>`select p.book_id as "bookId", p.uid
    from unnest(${wanted.map((w) => w.bookId)}::uuid[], ${wanted.map((w) => w.uid)}::text[]) as w(book_id, uid)
    cross join lateral ${placeByKey(tx, 'p.uid', sql`w.book_id`, sql`w.uid`)} p`.execute(tx.sql)
  return new Set(rows.map((row) => `${row.bookId} ${row.uid}`))
}

/** Which of these resource names other cards have in these books, as `<book id> <name>`. */
export async function readTakenNames(
  tx: ReadTx,
  wanted: readonly { bookId: string; name: string; cardId: string }[],
): Promise<Set<string>> {
  if (wanted.length === 0) return new Set()
  const { rows } = await sql<{ bookId: string; name: string }>`select p.book_id as "bookId", p.name
    from unnest(${wanted.map((w) => w.bookId)}::uuid[], ${wanted.map((w) => w.name)}::text[], ${wanted.map((w) => w.cardId)}::uuid[])
      as w(book_id, name, card_id)
    cross join lateral ${placeByKey(tx, 'p.name', sql`w.book_id`, sql`w.name`)} p where p.card_id <> w.card_id`.execute(
    tx.sql,
  )
  return new Set(rows.map((row) => `${row.bookId} ${row.name}`))
}
