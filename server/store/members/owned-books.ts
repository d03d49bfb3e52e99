import { sql } from 'kysely'
import type { BookTable } from '../schema/tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A book of a member who is about to go. */
export interface OwnedBook {
  readonly bookId: string
  readonly kind: BookTable['kind']
  readonly name: string
  readonly slug: string
  readonly isDeleted: boolean
  /** Whether it holds cards, or is the home of cards in the trash. */
  readonly hasCards: boolean
}

/** All books of a member, deleted ones too. */
export async function readOwnedBooks(tx: ReadTx, ownerId: string): Promise<OwnedBook[]> {
  const { rows } = await sql<OwnedBook>`
    select b.book_id as "bookId", b.kind, b.name, b.slug, b.deleted_at is not null as "isDeleted",
      exists (select from lazo.card c where c.workspace_id = b.workspace_id and c.home_book_id = b.book_id)
        or exists (select from lazo.book_card p where p.workspace_id = b.workspace_id and p.book_id = b.book_id) as "hasCards"
    from lazo.book b where b.workspace_id = ${tx.workspaceId} and b.owner_id = ${ownerId} order by b.book_id`.execute(
    tx.sql,
  )
  return rows
}

/** Gives a book another owner, under a name and a short name; grants to the new owner are none any more. */
export async function setBookOwner(
  tx: WriteTx,
  book: { bookId: string; ownerId: string; name: string; slug: string },
): Promise<void> {
  await tx.sql
    .updateTable('book')
    .set({ owner_id: book.ownerId, name: book.name, slug: book.slug })
    .where('workspace_id', '=', tx.workspaceId)
    .where('book_id', '=', book.bookId)
    .execute()
  await tx.sql
    .deleteFrom('book_grant')
    .where('workspace_id', '=', tx.workspaceId)
    .where('book_id', '=', book.bookId)
    .where('grantee_kind', '=', 'member')
    .where('grantee_id', '=', book.ownerId)
    .execute()
}

/** The books that members own or were given, label books apart, locked against new cards, links and grants until the transaction ends, in the order of their ids. */
export async function lockBooksOf(tx: WriteTx, memberIds: readonly string[]): Promise<void> {
  await sql`select from lazo.book b where b.workspace_id = ${tx.workspaceId} and b.kind <> 'label'
    and (b.owner_id = any(${memberIds}::uuid[]) or b.book_id in (
      select g.book_id from unnest(${memberIds}::uuid[]) as m(member_id) cross join lateral lazo.given_to(${tx.workspaceId}, m.member_id) g))
    order by b.book_id for update`.execute(tx.sql)
}

/** Hands the links that a member made of cards of these home books to another member. Rights stay: they hang on the link. */
export async function adoptLinks(tx: WriteTx, from: string, to: string, homeBookIds: readonly string[]): Promise<void> {
  await sql`update lazo.book_card p set linked_by = ${to}
    from lazo.card c where c.workspace_id = p.workspace_id and c.card_id = p.card_id and c.home_book_id = any(${homeBookIds}::uuid[])
      and p.workspace_id = ${tx.workspaceId} and p.linked_by = ${from} and not p.by_label`.execute(tx.sql)
}
