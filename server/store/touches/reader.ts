import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** What the last days came to. */
export interface WeekTally {
  readonly talks: number
  readonly people: number
  readonly given: number
  readonly received: number
  readonly done: number
}

/** By what people are found to whom a small act may be proposed. */
export interface TouchChoice {
  /** What the ties are to be folded by; those that are not are given as well. */
  readonly basis: string
  readonly reach: readonly string[]
  /** Cards that are left out. */
  readonly without: readonly string[]
  /** The hints of the kinds of contact that are near. */
  readonly near: readonly number[]
  /** After so many days of talks from afar it is worth meeting; null where no meeting is thought of. */
  readonly talks: number | null
  /** At most so many who are near, who may be met, and who answered once. */
  readonly most: number
}

/** A card of somebody to whom a small act may be proposed. */
export interface Touchable {
  readonly cardId: string
  /** Whether the card may be of a kind that is near. */
  readonly isNear: boolean
}

/**
 * Cards of people to whom a small act may be proposed, whose ties do not rest: who is near and silent longest, with whom the actor talked
 * most and never met, and who answered once and is silent longest.
 */
export async function findTouchable(
  tx: ReadTx,
  { basis, reach, without, near, talks, most }: TouchChoice,
): Promise<Touchable[]> {
  const own = sql`workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}`
  const { rows } = await sql<Touchable>`with seen as materialized (
      select s.card_id, s.basis is distinct from ${basis} as is_stale, s.last_real, s.wire_days, s.has_met, s.has_answered,
        (d.hints is null or d.hints && ${near}::integer[] or d.card_id in (select card_id from lazo.overlay where ${own})) as is_near
      from lazo.tie_state s
      join lazo.card d on d.workspace_id = s.workspace_id and d.card_id = s.card_id and d.deleted_at is null
      left join lazo.tie t on t.workspace_id = s.workspace_id and t.member_id = s.member_id and t.card_id = s.card_id
      where s.workspace_id = ${tx.workspaceId} and s.member_id = ${tx.actor.memberId} and t.is_resting is not true
        and not exists (select from unnest(${without}::uuid[]) as w(card_id) where w.card_id = s.card_id)
        and exists (select from lazo.book_card p where p.workspace_id = s.workspace_id and p.card_id = s.card_id
          and p.book_id = any(${reach}::uuid[]) and not p.by_label))
    select card_id as "cardId", is_near as "isNear" from seen where is_stale or card_id in (
      (select card_id from seen where is_near and last_real is not null order by last_real, card_id limit ${most})
      union (select card_id from seen where wire_days >= ${talks}::integer and not has_met order by wire_days desc, card_id limit ${most})
      union (select card_id from seen where has_answered order by coalesce(last_real, 0), card_id limit ${most}))
    order by card_id`.execute(tx.sql)
  return rows
}

/** What the actor did since a moment: talks, with how many people, what went which way, and how many steps were done. */
export async function readWeek(tx: ReadTx, since: Date): Promise<WeekTally> {
  const { workspaceId, actor } = tx
  const { rows } = await sql<WeekTally>`with own as (
      select i.interaction_id from lazo.interaction i where i.workspace_id = ${workspaceId} and i.member_id = ${actor.memberId}
        and i.deleted_at is null and i.medium <> 'note' and i.at >= ${since})
    select (select count(*) from own)::int as talks,
      (select count(distinct k.card_id) from own join lazo.interaction_card k
        on k.workspace_id = ${workspaceId} and k.interaction_id = own.interaction_id)::int as people,
      (select count(*) from own join lazo.contribution c on c.workspace_id = ${workspaceId}
        and c.interaction_id = own.interaction_id and c.direction = 'given')::int as given,
      (select count(*) from own join lazo.contribution c on c.workspace_id = ${workspaceId}
        and c.interaction_id = own.interaction_id and c.direction = 'received')::int as received,
      (select count(*) from lazo.follow_up f where f.workspace_id = ${workspaceId} and f.member_id = ${actor.memberId}
        and f.state = 'done' and f.closed_at >= ${since})::int as done`.execute(tx.sql)
  return rows[0]!
}
