import { sql } from 'kysely'
import { firstIdAt } from '#base/ids.ts'
import type { MemberTable } from '../schema/tables.ts'
import type { ReadTx } from '../transaction.ts'

/** A member, and what of their use stands in their own row or under it. */
export interface MemberStanding {
  readonly memberId: string
  readonly role: MemberTable['role']
  readonly isFormer: boolean
  /** Whether a book of the office, beside the team’s own, is theirs or given to them; also one that they left. */
  readonly reaches: boolean
  /** Contacts they opened since, each once a day. */
  readonly openings: number
  /** Contacts they deleted since that are in the trash. */
  readonly trashed: number
}

/** How many times a member did something since. */
export interface MemberCount {
  readonly memberId: string
  readonly what: string
  readonly times: number
  /** Contacts of which the audit says how many they were. */
  readonly cards: number
}

/** All members, also former ones. */
export async function readMemberStandings(tx: ReadTx, since: Date): Promise<MemberStanding[]> {
  const w = tx.workspaceId
  const { rows } = await sql<MemberStanding>`
    with deleted as materialized (
      select deleted_by, count(*)::int as cards from lazo.card
      where workspace_id = ${w} and deleted_at is not null and deleted_at >= ${since} group by deleted_by
    )
    select m.member_id as "memberId", m.role, m.disabled_at is not null as "isFormer",
      m.role <> 'guest' and exists (select from lazo.book_grant g join lazo.book b
        on b.workspace_id = g.workspace_id and b.book_id = g.book_id and b.deleted_at is null
        where g.workspace_id = ${w} and g.grantee_kind = 'everyone')
      or exists (select from lazo.book_grant g join lazo.book b
        on b.workspace_id = g.workspace_id and b.book_id = g.book_id and b.deleted_at is null
        where g.workspace_id = ${w} and g.grantee_kind = 'member' and g.grantee_id = m.member_id)
      or exists (select from lazo.team_member t join lazo.team i on i.workspace_id = t.workspace_id and i.team_id = t.team_id
        join lazo.book_grant g on g.workspace_id = t.workspace_id and g.grantee_kind = 'team' and g.grantee_id in (i.team_id, i.outer_id)
        join lazo.book b on b.workspace_id = g.workspace_id and b.book_id = g.book_id and b.deleted_at is null
        where t.workspace_id = ${w} and t.member_id = m.member_id)
      or exists (select from lazo.book b join lazo.book_grant g on g.workspace_id = b.workspace_id and g.book_id = b.book_id
        where b.workspace_id = ${w} and b.owner_id = m.member_id and b.deleted_at is null and g.grantee_id <> m.member_id) as reaches,
      (select count(*)::int from lazo.card_opening o
        where o.workspace_id = ${w} and o.member_id = m.member_id and o.day >= (${since}::timestamptz at time zone 'UTC')::date) as openings,
      coalesce(d.cards, 0) as trashed
    from lazo.member m left join deleted d on d.deleted_by = m.member_id
    where m.workspace_id = ${w} order by m.member_id`.execute(tx.sql)
  return rows
}

/** What members changed since, by door: each change of one contact, and what was done as one, once. */
export async function countChanges(tx: ReadTx, since: Date): Promise<MemberCount[]> {
  const first = firstIdAt(since)
  const { rows } = await sql<MemberCount>`
    select member_id as "memberId", door as what, sum(times)::int as times, 0 as cards from (
      select member_id, door, count(*) as times from lazo.card_version
        where workspace_id = ${tx.workspaceId} and batch_id is null and version_id >= ${first} group by 1, 2
      union all select member_id, door, count(*) from lazo.batch
        where workspace_id = ${tx.workspaceId} and batch_id >= ${first} and undoes is null group by 1, 2
    ) t group by 1, 2 order by 1, 2`.execute(tx.sql)
  return rows
}

/** What members took out since, and who loaded the app: by act, with the contacts that the audit counted. */
export async function countTakings(tx: ReadTx, since: Date): Promise<MemberCount[]> {
  const { rows } = await sql<MemberCount>`
    select a.actor_id as "memberId", a.act as what, count(*)::int as times,
      coalesce(sum((p.payload ->> 'cards')::numeric) filter (where json_typeof(p.payload -> 'cards') = 'number'), 0)::int as cards
    from lazo.audit a left join lazo.audit_payload p on p.workspace_id = a.workspace_id and p.audit_id = a.audit_id
    where a.workspace_id = ${tx.workspaceId} and a.at >= ${since} and a.actor_id is not null
      and a.act in ('cards-exported', 'cards-printed', 'replica-loaded')
    group by 1, 2 order by 1, 2`.execute(tx.sql)
  return rows
}

/** How many contacts each member handles. Reads only contacts that somebody was ever handed. */
export async function countHandled(tx: ReadTx): Promise<MemberCount[]> {
  const { rows } = await sql<MemberCount>`
    select h.member_id as "memberId", 'handled' as what, count(*)::int as times, 0 as cards
    from lazo.handled_card h join lazo.card c on c.workspace_id = h.workspace_id and c.card_id = h.card_id
    where h.workspace_id = ${tx.workspaceId} and c.deleted_at is null
      and c.document -> 'lazo.app:handledBy' ->> 'memberId' = h.member_id::text
    group by 1 order by 1`.execute(tx.sql)
  return rows
}

/** How many comments each member wrote since. */
export async function countCommentsBy(tx: ReadTx, since: Date): Promise<MemberCount[]> {
  const { rows } = await sql<MemberCount>`
    select author_id as "memberId", 'comment' as what, count(*)::int as times, 0 as cards from lazo.comment
    where workspace_id = ${tx.workspaceId} and comment_id >= ${firstIdAt(since)} and deleted_at is null
    group by 1 order by 1`.execute(tx.sql)
  return rows
}
