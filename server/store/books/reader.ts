import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import { prepared } from '../prepared.ts'
import type { BookTable } from '../schema/tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A book as it is kept. */
export interface StoredBook {
  readonly bookId: string
  readonly ownerId: string
  readonly kind: BookTable['kind']
  readonly name: string
  readonly slug: string
  /** The label that a book of kind `label` follows. */
  readonly keyword: string | null
  readonly createdAt: Date
  readonly deletedAt: Date | null
}

/** Who was given what in a book. */
export interface StoredGrant {
  readonly bookId: string
  readonly granteeKind: 'member' | 'team' | 'everyone'
  readonly granteeId: string
  readonly allows: string
}

const columns = sql`book_id as "bookId", owner_id as "ownerId", kind, name, slug, keyword, created_at as "createdAt", deleted_at as "deletedAt"`

type Reach = ReadonlyMap<string, number>

/** What members reach, as transactions that only read were told. */
const told = new WeakMap<ReadTx, Map<string, Promise<Reach>>>()

/**
 * The books a member reaches, with the height of the right in each (1 view to 6 manage). A transaction that only reads sees one
 * moment, so it asks once.
 */
export async function readReach(tx: ReadTx, memberId: string): Promise<Reach> {
  if ('ledger' in tx) return askReach(tx, memberId)
  const known = told.get(tx) ?? new Map<string, Promise<Reach>>()
  told.set(tx, known)
  const reach = known.get(memberId) ?? askReach(tx, memberId)
  known.set(memberId, reach)
  return reach
}

async function askReach(tx: ReadTx, memberId: string): Promise<Reach> {
  const { rows } = await prepared<{
    book_id: string
    rank: number
  }>`select book_id, rank from lazo.reach_of(${tx.workspaceId}, ${memberId})`.execute(tx.sql)
  return new Map(rows.map((row) => [row.book_id, row.rank]))
}

/** The same whether the member is disabled or not: what is theirs again when they are let in. */
export async function readGiven(tx: ReadTx, memberId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{
    book_id: string
    rank: number
  }>`select book_id, rank from lazo.given_to(${tx.workspaceId}, ${memberId})`.execute(tx.sql)
  return new Map(rows.map((row) => [row.book_id, row.rank]))
}

/** The books of these ids, deleted ones too. */
export async function readBooks(tx: ReadTx, bookIds: readonly string[]): Promise<StoredBook[]> {
  const { rows } = await prepared<StoredBook>`select ${columns} from lazo.book
    where workspace_id = ${tx.workspaceId} and book_id = any(${bookIds}::uuid[]) order by book_id`.execute(tx.sql)
  return rows
}

/** One book, locked against being changed or deleted until the transaction ends. */
export async function lockBook(tx: WriteTx, bookId: string): Promise<StoredBook | null> {
  const { rows } = await sql<StoredBook>`select ${columns} from lazo.book
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId} for update`.execute(tx.sql)
  return rows[0] ?? null
}

/** A book as it is kept, and whether it is the actor's own. */
export interface LockedBook extends StoredBook {
  /** Then all rights in it are the actor's; of a member who is disabled no book is. */
  readonly isOwn: boolean
}

/** Books locked against a change of their rights, and against being deleted, until the transaction ends; in the order of their ids. */
export async function lockBooksShared(tx: WriteTx, bookIds: readonly string[]): Promise<LockedBook[]> {
  const { memberId } = tx.actor
  const { rows } = await prepared<LockedBook>`select ${columns}, owner_id = ${memberId} and kind <> 'team' and exists (
      select from lazo.member m where m.workspace_id = ${tx.workspaceId} and m.member_id = ${memberId} and m.disabled_at is null
    ) as "isOwn" from lazo.book
    where workspace_id = ${tx.workspaceId} and book_id = any(${bookIds.filter(isId)}::uuid[]) order by book_id for share of book`.execute(
    tx.sql,
  )
  return rows
}

/** The home books of whose cards these members made links. */
export async function readLinkedHomes(tx: ReadTx, memberIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ book_id: string }>`
    select distinct c.home_book_id as book_id from lazo.book_card p
    join lazo.card c on c.workspace_id = p.workspace_id and c.card_id = p.card_id
    where p.workspace_id = ${tx.workspaceId} and p.linked_by = any(${memberIds}::uuid[]) and not p.by_label order by 1`.execute(
    tx.sql,
  )
  return rows.map((row) => row.book_id)
}

/** The short names that the books of a member have, deleted books too. */
export async function readSlugs(tx: ReadTx, ownerId: string): Promise<Set<string>> {
  const { rows } = await sql<{ slug: string }>`select slug from lazo.book
    where workspace_id = ${tx.workspaceId} and owner_id = ${ownerId}`.execute(tx.sql)
  return new Set(rows.map((row) => row.slug))
}

/** The grants of these books. */
export async function readGrants(tx: ReadTx, bookIds: readonly string[]): Promise<StoredGrant[]> {
  const { rows } =
    await sql<StoredGrant>`select book_id as "bookId", grantee_kind as "granteeKind", grantee_id as "granteeId", allows
    from lazo.book_grant where workspace_id = ${tx.workspaceId} and book_id = any(${bookIds}::uuid[])
    order by book_id, grantee_kind, grantee_id`.execute(tx.sql)
  return rows
}

/** How many cards each of these books holds, as it is kept. */
export async function countCards(tx: ReadTx, bookIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await prepared<{ book_id: string; cards: number }>`select book_id, cards from lazo.book_state
    where workspace_id = ${tx.workspaceId} and book_id = any(${bookIds}::uuid[]) and cards > 0`.execute(tx.sql)
  return new Map(rows.map((row) => [row.book_id, row.cards]))
}

/** Ids of the cards whose home is this book and that are not in the trash, after one of them, in order. */
export async function readHomeCards(
  tx: ReadTx,
  bookId: string,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ card_id: string }>`select card_id from lazo.card
    where workspace_id = ${tx.workspaceId} and home_book_id = ${bookId} and deleted_at is null
      and (${after}::uuid is null or card_id > ${after}::uuid)
    order by card_id limit ${limit}`.execute(tx.sql)
  return rows.map((row) => row.card_id)
}

/** Ids of the cards that stand in this book by a link. */
export async function readLinkedCards(tx: ReadTx, bookId: string): Promise<string[]> {
  const { rows } = await sql<{ card_id: string }>`select card_id from lazo.book_card
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId} and linked_by is not null order by card_id`.execute(
    tx.sql,
  )
  return rows.map((row) => row.card_id)
}

/** Ids of the cards of one home book that some member other than its managers may have linked elsewhere, with who linked them. */
export async function readLinksFrom(tx: ReadTx, homeBookId: string): Promise<{ cardId: string; linkedBy: string }[]> {
  const { rows } = await sql<{ cardId: string; linkedBy: string }>`
    select p.card_id as "cardId", p.linked_by as "linkedBy"
    from lazo.card c join lazo.book_card p on p.workspace_id = c.workspace_id and p.card_id = c.card_id
    where c.workspace_id = ${tx.workspaceId} and c.home_book_id = ${homeBookId} and p.linked_by is not null and not p.by_label
    order by p.card_id`.execute(tx.sql)
  return rows
}

/** The members a grant speaks to: the member, the members of the team and of the teams in it, or everyone but guests. */
export async function readGrantees(tx: ReadTx, grant: Omit<StoredGrant, 'allows'>): Promise<string[]> {
  const { rows } = await sql<{ member_id: string }>`
    select m.member_id from lazo.member m where m.workspace_id = ${tx.workspaceId} and case ${grant.granteeKind}
      when 'member' then m.member_id = ${grant.granteeId}::uuid
      when 'team' then exists (select from lazo.team_member t
        join lazo.team i on i.workspace_id = t.workspace_id and i.team_id = t.team_id
        where t.workspace_id = m.workspace_id and t.member_id = m.member_id and ${grant.granteeId}::uuid in (i.team_id, i.outer_id))
      else m.role <> 'guest' end`.execute(tx.sql)
  return rows.map((row) => row.member_id)
}

/** How many bytes the cards at home in each book of the actor's take, as they are kept; photos stand apart. */
export async function readUsedBytes(tx: ReadTx): Promise<Map<string, number>> {
  const { rows } = await sql<{ book_id: string; bytes: number }>`
    select b.book_id, sum(pg_column_size(c.document))::float8 as bytes
    from lazo.book b join lazo.card c on c.workspace_id = b.workspace_id and c.home_book_id = b.book_id
    where b.workspace_id = ${tx.workspaceId} and b.owner_id = ${tx.actor.memberId} group by b.book_id`.execute(tx.sql)
  return new Map(rows.map((row) => [row.book_id, row.bytes]))
}

/** How many books the actor owns, those that follow labels apart. */
export async function countOwnBooks(tx: ReadTx): Promise<number> {
  const { rows } = await sql<{ books: number }>`select count(*)::int as books from lazo.book
    where workspace_id = ${tx.workspaceId} and owner_id = ${tx.actor.memberId} and kind not in ('label', 'team') and deleted_at is null`.execute(
    tx.sql,
  )
  return rows[0]!.books
}
