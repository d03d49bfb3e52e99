import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** A book, who reaches it, and what the contacts are like that have their home there. */
export interface BookUse {
  readonly bookId: string
  readonly ownerId: string
  readonly kind: 'personal' | 'shared' | 'label' | 'team'
  /** Whether its owner is no longer let in. */
  readonly isFormer: boolean
  /** Whether somebody beside its owner is given it. */
  readonly isShared: boolean
  /** Whether somebody beside its owner may change its contacts. */
  readonly isEdited: boolean
  /** Contacts with their home there. */
  readonly cards: number
  /** Of these, how many stand in a shared book by a link. */
  readonly linked: number
  readonly withMail: number
  readonly withPhone: number
  /** Neither an address nor a number. */
  readonly unreachable: number
  readonly withPhoto: number
}

/** The books of the workspace that are given to somebody beside their owner, by id. */
export function sharedBooks(tx: ReadTx): RawBuilder<unknown> {
  return sql`select b.book_id from lazo.book b where b.workspace_id = ${tx.workspaceId} and b.deleted_at is null
    and (b.kind = 'team' or exists (select from lazo.book_grant g where g.workspace_id = b.workspace_id
      and g.book_id = b.book_id and g.grantee_id <> b.owner_id))`
}

/** All books, with how complete their contacts are. Reads the places and the handles of all contacts once, and no contact itself. */
export async function readBookUse(tx: ReadTx): Promise<BookUse[]> {
  const w = tx.workspaceId
  const { rows } = await sql<BookUse>`
    with shared as materialized (${sharedBooks(tx)}),
    linked as materialized (select distinct p.card_id from lazo.book_card p
      where p.workspace_id = ${w} and p.linked_by is not null and p.book_id in (select book_id from shared)),
    mails as materialized (select distinct card_id from lazo.handle where workspace_id = ${w} and kind = 'email' and scope = 'base'),
    phones as materialized (select distinct card_id from lazo.handle where workspace_id = ${w} and kind = 'phone' and scope = 'base'),
    photos as materialized (select distinct card_id from lazo.card_blob where workspace_id = ${w}),
    filled as materialized (
      select p.book_id, count(*)::int as cards, count(l.card_id)::int as linked, count(m.card_id)::int as with_mail,
        count(t.card_id)::int as with_phone, count(f.card_id)::int as with_photo,
        count(*) filter (where m.card_id is null and t.card_id is null)::int as unreachable
      from lazo.book_card p
      left join linked l on l.card_id = p.card_id left join mails m on m.card_id = p.card_id
      left join phones t on t.card_id = p.card_id left join photos f on f.card_id = p.card_id
      where p.workspace_id = ${w} and p.linked_by is null group by p.book_id
    )
    select b.book_id as "bookId", b.owner_id as "ownerId", b.kind, o.disabled_at is not null as "isFormer",
      s.book_id is not null as "isShared", exists (select from lazo.book_grant g where g.workspace_id = b.workspace_id
        and g.book_id = b.book_id and g.grantee_id <> b.owner_id and lazo.rank_of(g.allows) >= lazo.rank_of('edit')) as "isEdited",
      coalesce(f.cards, 0) as cards, coalesce(f.linked, 0) as linked, coalesce(f.with_mail, 0) as "withMail",
      coalesce(f.with_phone, 0) as "withPhone", coalesce(f.unreachable, 0) as unreachable,
      coalesce(f.with_photo, 0) as "withPhoto"
    from lazo.book b
    join lazo.member o on o.workspace_id = b.workspace_id and o.member_id = b.owner_id
    left join shared s on s.book_id = b.book_id left join filled f on f.book_id = b.book_id
    where b.workspace_id = ${w} and b.deleted_at is null order by b.book_id`.execute(tx.sql)
  return rows
}
