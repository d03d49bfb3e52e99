import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** One way by which a member has something from a book. */
export interface AccessWay {
  readonly bookId: string
  readonly memberId: string
  readonly memberName: string
  readonly role: 'owner' | 'admin' | 'member' | 'guest'
  readonly isDisabled: boolean
  /** When the member left the book; then no way gives anything. */
  readonly leftAt: Date | null
  readonly via: 'owner' | 'member' | 'team' | 'everyone'
  /** The team of a grant to a team. */
  readonly teamId: string | null
  readonly teamName: string | null
  /** The height of the right (1 view to 6 manage). */
  readonly rank: number
  readonly since: Date
  /** Who gave it; null for owning. */
  readonly byId: string | null
  readonly byName: string | null
}

/** A place of a card, with whose book it is. */
export interface CardStanding {
  readonly bookId: string
  readonly bookName: string
  readonly kind: 'personal' | 'shared' | 'label' | 'team'
  readonly ownerName: string
  readonly linkedBy: string | null
  readonly linkerName: string | null
  /** The height of what the link gives at most; null at home. */
  readonly limit: number | null
  readonly since: Date
}

/** A device that has a card, as far as it told. */
export interface HoldingDevice {
  readonly deviceId: string
  readonly label: string
  readonly client: string
  readonly memberId: string
  readonly memberName: string
  readonly bookId: string
  readonly knownAt: Date
  readonly revokedAt: Date | null
}

/** What a member did to a card, all together. */
export interface CardEditor {
  readonly memberId: string
  readonly memberName: string | null
  readonly times: number
  readonly firstAt: Date
  readonly lastAt: Date
}

/** An act that took contacts out of the product. */
export interface TakingOut {
  readonly at: Date
  readonly act: 'cards-exported' | 'cards-printed' | 'replica-loaded'
  readonly memberId: string | null
  readonly memberName: string | null
  /** What was said of it; null when that was erased. */
  readonly payload: unknown
}

/** All ways by which members have something from these books, or only one member; those of members who are disabled too. */
export async function readAccessWays(
  tx: ReadTx,
  bookIds: readonly string[],
  memberId: string | null = null,
): Promise<AccessWay[]> {
  const { rows } = await sql<AccessWay>`
    with asked as materialized (
      select b.book_id, b.owner_id, b.kind, b.created_at from unnest(${bookIds}::uuid[]) as a(id)
      join lazo.book b on b.workspace_id = ${tx.workspaceId} and b.book_id = a.id and b.deleted_at is null
    ), granted as materialized (
      select g.* from asked a join lazo.book_grant g on g.workspace_id = ${tx.workspaceId} and g.book_id = a.book_id
    ), way as materialized (${waysOf(tx, memberId)})
    select w.book_id as "bookId", w.member_id as "memberId", m.name as "memberName", m.role,
      m.disabled_at is not null as "isDisabled", l.left_at as "leftAt", w.via, w.team_id as "teamId", t.name as "teamName",
      w.rank, w.since, w.by_id as "byId", b.name as "byName"
    from way w
    join lazo.member m on m.workspace_id = ${tx.workspaceId} and m.member_id = w.member_id
    left join lazo.book_left l on l.workspace_id = ${tx.workspaceId} and l.book_id = w.book_id and l.member_id = w.member_id
    left join lazo.team t on t.workspace_id = ${tx.workspaceId} and t.team_id = w.team_id
    left join lazo.member b on b.workspace_id = ${tx.workspaceId} and b.member_id = w.by_id
    order by m.name, w.member_id, w.book_id, w.rank desc, w.via`.execute(tx.sql)
  return rows
}

/** As `lazo.granted_to` has it, way by way: what a team has from the one it stands in counts for its members. */
function waysOf(tx: ReadTx, memberId: string | null): RawBuilder<unknown> {
  const isMeant = (column: RawBuilder<unknown>) => (memberId === null ? sql`true` : sql`${column} = ${memberId}::uuid`)
  return sql`
    select book_id, owner_id as member_id, 'owner' as via, null::uuid as team_id,
      lazo.rank_of(case kind when 'team' then 'view' else 'manage' end) as rank, created_at as since, null::uuid as by_id
    from asked where ${isMeant(sql`owner_id`)}
    union all
    select book_id, grantee_id, 'member', null, lazo.rank_of(allows), created_at, granted_by
    from granted where grantee_kind = 'member' and ${isMeant(sql`grantee_id`)}
    union all
    select g.book_id, t.member_id, 'team', g.grantee_id, lazo.rank_of(g.allows), g.created_at, g.granted_by
    from granted g
    join lazo.team i on i.workspace_id = ${tx.workspaceId} and g.grantee_id in (i.team_id, i.outer_id)
    join lazo.team_member t on t.workspace_id = ${tx.workspaceId} and t.team_id = i.team_id
    where g.grantee_kind = 'team' and ${isMeant(sql`t.member_id`)}
    union all
    select g.book_id, m.member_id, 'everyone', null, lazo.rank_of(g.allows), g.created_at, g.granted_by
    from granted g join lazo.member m on m.workspace_id = ${tx.workspaceId} and m.role <> 'guest'
    where g.grantee_kind = 'everyone' and ${isMeant(sql`m.member_id`)}`
}

/** Where a card stands, by its home and by links; places by a label are its followers' alone. */
export async function readCardStandings(tx: ReadTx, cardId: string): Promise<CardStanding[]> {
  const { rows } =
    await sql<CardStanding>`select p.book_id as "bookId", b.name as "bookName", b.kind, o.name as "ownerName",
      p.linked_by as "linkedBy", l.name as "linkerName", lazo.rank_of(p.max_right) as limit, p.added_at as since
    from lazo.book_card p
    join lazo.book b on b.workspace_id = p.workspace_id and b.book_id = p.book_id
    join lazo.member o on o.workspace_id = p.workspace_id and o.member_id = b.owner_id
    left join lazo.member l on l.workspace_id = p.workspace_id and l.member_id = p.linked_by
    where p.workspace_id = ${tx.workspaceId} and p.card_id = ${cardId} and not p.by_label
    order by p.linked_by is not null, b.name, p.book_id`.execute(tx.sql)
  return rows.map((row) => ({ ...row, limit: row.linkedBy === null ? null : row.limit }))
}

/**
 * The devices that have a card: those whose book held it at the last number they are known to have, and that were not told since that
 * it is gone; and those that were given the card itself. Revoked ones too: what they had may still be on them.
 */
export async function readHoldingDevices(tx: ReadTx, cardId: string): Promise<HoldingDevice[]> {
  const { rows } = await sql<HoldingDevice>`
    with place as materialized (
      select book_id from lazo.book_card where workspace_id = ${tx.workspaceId} and card_id = ${cardId}
    ), told as materialized (
      select book_id, number, kind from lazo.change where workspace_id = ${tx.workspaceId} and card_id = ${cardId}
    ), holding as (
      select k.device_id, k.book_id, k.known_at as at from (select book_id from place union select book_id from told) b
      join lazo.device_book k on k.workspace_id = ${tx.workspaceId} and k.book_id = b.book_id
        and k.is_chosen and k.known_at is not null
      left join lateral (select t.kind from told t
        where t.book_id = k.book_id and t.number <= k.known_number order by t.number desc limit 1) as last on true
      where last.kind = 'put' or last.kind is null and exists (select from place p where p.book_id = k.book_id)
        and not exists (select from told t where t.book_id = k.book_id)
      union all
      select c.device_id, (select p.book_id from place p join lazo.device_book k on k.workspace_id = ${tx.workspaceId}
        and k.device_id = c.device_id and k.book_id = p.book_id limit 1), c.at
      from lazo.device_card c where c.workspace_id = ${tx.workspaceId} and c.card_id = ${cardId}
    )
    select distinct on (d.device_id) d.device_id as "deviceId", d.label, d.client, d.member_id as "memberId",
      m.name as "memberName", h.book_id as "bookId", h.at as "knownAt", d.revoked_at as "revokedAt"
    from holding h
    join lazo.device d on d.workspace_id = ${tx.workspaceId} and d.device_id = h.device_id
    join lazo.member m on m.workspace_id = ${tx.workspaceId} and m.member_id = d.member_id
    order by d.device_id, h.at desc`.execute(tx.sql)
  return rows
}

/** Who changed a card, how often and when; the latest first. */
export async function readCardEditors(tx: ReadTx, cardId: string): Promise<CardEditor[]> {
  const { rows } = await sql<CardEditor>`select v.member_id as "memberId", m.name as "memberName", v.times,
      v.first_at as "firstAt", v.last_at as "lastAt"
    from (
      select member_id, count(*)::int as times, min(at) as first_at, max(at) as last_at from lazo.card_version
      where workspace_id = ${tx.workspaceId} and card_id = ${cardId} group by member_id
    ) v left join lazo.member m on m.workspace_id = ${tx.workspaceId} and m.member_id = v.member_id
    order by v.last_at desc`.execute(tx.sql)
  return rows
}

/** The acts that took contacts out of the product since a moment, the latest first. */
export async function readTakingsOut(tx: ReadTx, since: Date, limit: number): Promise<TakingOut[]> {
  const { rows } = await sql<TakingOut>`select a.at, a.act, a.actor_id as "memberId", m.name as "memberName", p.payload
    from lazo.audit a
    left join lazo.audit_payload p on p.workspace_id = a.workspace_id and p.audit_id = a.audit_id
    left join lazo.member m on m.workspace_id = a.workspace_id and m.member_id = a.actor_id
    where a.workspace_id = ${tx.workspaceId} and a.act in ('cards-exported', 'cards-printed', 'replica-loaded')
      and a.at >= ${since} order by a.at desc limit ${limit}`.execute(tx.sql)
  return rows
}
