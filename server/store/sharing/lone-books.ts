import { sql } from 'kysely'
import type { StoredGrant } from '../books/reader.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A book made for cards that its owner shares one by one, and the right it gives. */
export interface LoneBook {
  readonly bookId: string
  readonly allows: string
}

/** A card shared alone: with whom, how far, since when, and by whom. */
export interface LoneShare {
  readonly cardId: string
  readonly bookId: string
  readonly granteeKind: StoredGrant['granteeKind']
  readonly granteeId: string
  /** The name of the member or team; null for everyone. */
  readonly name: string | null
  /** What it gives: the lower of what the book gives and the limit of the link. */
  readonly rank: number
  readonly since: Date
  readonly byId: string
  readonly byName: string | null
}

/** The actor's books for cards shared alone with this grantee and nobody else, oldest first. */
export async function findLoneBooks(
  tx: ReadTx,
  grantee: Pick<StoredGrant, 'granteeKind' | 'granteeId'>,
): Promise<LoneBook[]> {
  const { rows } = await sql<LoneBook>`select b.book_id as "bookId", g.allows from lazo.book b
    join lazo.book_grant g on g.workspace_id = b.workspace_id and g.book_id = b.book_id
      and g.grantee_kind = ${grantee.granteeKind} and g.grantee_id = ${grantee.granteeId}
    where b.workspace_id = ${tx.workspaceId} and b.owner_id = ${tx.actor.memberId} and b.is_for_lone_cards and b.deleted_at is null
      and not exists (select from lazo.book_grant o where o.workspace_id = b.workspace_id and o.book_id = b.book_id
        and (o.grantee_kind, o.grantee_id) <> (g.grantee_kind, g.grantee_id))
    order by b.book_id`.execute(tx.sql)
  return rows
}

/** Marks a book as made for cards that are shared alone. */
export async function setForLoneCards(tx: WriteTx, bookId: string): Promise<void> {
  await tx.sql
    .updateTable('book')
    .set({ is_for_lone_cards: true })
    .where('workspace_id', '=', tx.workspaceId)
    .where('book_id', '=', bookId)
    .execute()
}

/** With whom a card is shared alone: by the actor, or by whomever. */
export async function readLoneShares(tx: ReadTx, cardId: string, whose: 'own' | 'all'): Promise<LoneShare[]> {
  const { rows } = await sql<LoneShare>`
    select p.card_id as "cardId", p.book_id as "bookId", g.grantee_kind as "granteeKind", g.grantee_id as "granteeId",
      coalesce(m.name, t.name) as name, least(lazo.rank_of(g.allows), lazo.rank_of(p.max_right)) as rank,
      greatest(g.created_at, p.added_at) as since, p.linked_by as "byId", l.name as "byName"
    from lazo.book_card p
    join lazo.book b on b.workspace_id = p.workspace_id and b.book_id = p.book_id and b.is_for_lone_cards
    join lazo.book_grant g on g.workspace_id = p.workspace_id and g.book_id = p.book_id
    left join lazo.member m on g.grantee_kind = 'member' and m.workspace_id = g.workspace_id and m.member_id = g.grantee_id
    left join lazo.team t on g.grantee_kind = 'team' and t.workspace_id = g.workspace_id and t.team_id = g.grantee_id
    left join lazo.member l on l.workspace_id = p.workspace_id and l.member_id = p.linked_by
    where p.workspace_id = ${tx.workspaceId} and p.card_id = ${cardId} and p.linked_by is not null
      and (${whose === 'all'} or b.owner_id = ${tx.actor.memberId})
    order by g.grantee_kind, name, g.grantee_id, p.book_id`.execute(tx.sql)
  return rows
}
