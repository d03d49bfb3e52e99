import { sql } from 'kysely'
import type { StoredGrant } from '../books/reader.ts'
import type { ReadTx } from '../transaction.ts'

/** A grant with who it speaks to, since when it is as it is, and by whom. */
export interface GivenGrant extends StoredGrant {
  /** The name of the member or team; null for everyone. */
  readonly name: string | null
  readonly since: Date
  readonly byId: string
  /** Null when whoever gave it is no member any more. */
  readonly byName: string | null
  /** When the member left the book; null for others. */
  readonly leftAt: Date | null
}

/** What the list of books says of a book besides what it is. */
export interface BookStanding {
  readonly bookId: string
  readonly ownerName: string
  readonly isListed: boolean
  readonly isForLoneCards: boolean
}

/** The grants of these books, everyone first, then teams and members by name. */
export async function readGivenGrants(tx: ReadTx, bookIds: readonly string[]): Promise<GivenGrant[]> {
  const { rows } = await sql<GivenGrant>`
    select g.book_id as "bookId", g.grantee_kind as "granteeKind", g.grantee_id as "granteeId", g.allows,
      coalesce(m.name, t.name) as name, g.created_at as since, g.granted_by as "byId", b.name as "byName", l.left_at as "leftAt"
    from lazo.book_grant g
    left join lazo.member m on g.grantee_kind = 'member' and m.workspace_id = g.workspace_id and m.member_id = g.grantee_id
    left join lazo.team t on g.grantee_kind = 'team' and t.workspace_id = g.workspace_id and t.team_id = g.grantee_id
    left join lazo.member b on b.workspace_id = g.workspace_id and b.member_id = g.granted_by
    left join lazo.book_left l on g.grantee_kind = 'member' and l.workspace_id = g.workspace_id and l.book_id = g.book_id
      and l.member_id = g.grantee_id
    where g.workspace_id = ${tx.workspaceId} and g.book_id = any(${bookIds}::uuid[])
    order by g.book_id, g.grantee_kind, name, g.grantee_id`.execute(tx.sql)
  return rows
}

/** Whose these books are by name, and how they are found. */
export async function readBookStandings(tx: ReadTx, bookIds: readonly string[]): Promise<BookStanding[]> {
  const { rows } =
    await sql<BookStanding>`select b.book_id as "bookId", m.name as "ownerName", b.is_listed as "isListed",
      b.is_for_lone_cards as "isForLoneCards"
    from lazo.book b join lazo.member m on m.workspace_id = b.workspace_id and m.member_id = b.owner_id
    where b.workspace_id = ${tx.workspaceId} and b.book_id = any(${bookIds}::uuid[])`.execute(tx.sql)
  return rows
}
