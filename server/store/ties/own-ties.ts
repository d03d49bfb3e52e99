import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'
import type { TieFacets } from './tie.ts'

/** What the rules look at of the actor's relation with a card, beside what happened. */
export interface OwnTie
  extends Pick<TieFacets, 'isKey' | 'isMarked' | 'isResting' | 'heldAt' | 'cadence' | 'closeness' | 'muted'> {
  readonly cardId: string
  readonly kind: string
  readonly cardSince: Date
  /** Null where nothing is said. */
  readonly saidAt: Date | null
  readonly trustedAt: Date | null
  /** How many personal facts are known. */
  readonly facts: number
  /** They came in through an event. */
  readonly isFromEvent: boolean
}

/** The columns of a row `d` of `lazo.card` and a row `t` of `lazo.tie`, which may be missing. */
const columns = sql`d.card_id as "cardId", d.kind, d.created_at as "cardSince",
      coalesce(t.is_key, false) as "isKey", coalesce(t.is_marked, false) as "isMarked",
      coalesce(t.is_resting, false) as "isResting", t.held_at as "heldAt",
      case when t.ideal_days is not null then json_build_object('idealDays', t.ideal_days, 'maximumDays', t.maximum_days) end as cadence,
      t.closeness, coalesce(t.muted, '{}') as muted, t.said_at as "saidAt", t.trusted_at as "trustedAt",
      coalesce(json_array_length(t.facts), 0) as facts, t.met_event is not null as "isFromEvent"`

/**
 * The actor's relations with cards in these books with whom something is said, happened or is to be done; or these cards alone, whatever
 * there is. Each is fetched by its key: a plain join reads all cards of the workspace for the few that one is tied to.
 */
export async function readOwnTies(
  tx: ReadTx,
  reach: readonly string[],
  cardIds: readonly string[] | null,
): Promise<OwnTie[]> {
  const meant = cardIds === null ? allTies(tx) : sql`(select unnest(${cardIds}::uuid[]) as card_id)`
  const own = sql`workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}`
  const { rows } = await sql<OwnTie>`select ${columns} from ${meant} as k
    cross join lateral (select * from lazo.card
      where workspace_id = ${tx.workspaceId} and card_id = k.card_id and deleted_at is null offset 0) as d
    left join lateral (select * from lazo.tie where ${own} and card_id = k.card_id offset 0) as t on true
    where exists (select from lazo.book_card p where p.workspace_id = ${tx.workspaceId} and p.card_id = k.card_id
      and p.book_id = any(${reach}::uuid[]) and not p.by_label offset 0)
    order by d.card_id`.execute(tx.sql)
  return rows
}

/** By what ties are found of which a day may ask something. */
export interface Hints {
  /** What the ties are to be folded by; of those that are not, anything may be asked. */
  readonly basis: string
  /** The hints of the day. */
  readonly hints: readonly number[]
  /** Whether people are greeted on that day for the season alone. */
  readonly isSeason: boolean
  /** From so many days of exchange on somebody is greeted. */
  readonly exchangeDays: number
  /** Cards that have a cadence by their label, and cards that objectives name. */
  readonly labelled: readonly string[]
  readonly named: readonly string[]
  /** Cards of whose people there may be news. */
  readonly fresh: readonly string[]
}

/** A tie of which a day may ask something. */
export interface HintedTie extends OwnTie {
  /** Whether that may be an occasion. */
  readonly mayGreet: boolean
}

/** The actor's ties with cards in these books of which a day may ask something, and how many others there are, of which it asks nothing. */
export async function readHintedTies(
  tx: ReadTx,
  reach: readonly string[],
  by: Hints,
): Promise<{ ties: HintedTie[]; others: number }> {
  const own = sql`workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}`
  const isStale = sql`(s.card_id is not null and s.basis is distinct from ${by.basis})`
  const isLabelled = sql`d.card_id = any(${by.labelled}::uuid[])`
  const mayAsk = sql`(t.is_key or t.ideal_days is not null or s.is_waiting or ${isStale} or ${isLabelled}
      or d.card_id in (select card_id from lazo.follow_up where ${own} and state = 'open'))`
  const isNear = sql`(t.is_key or t.is_marked or ${isStale} or s.exchange_days >= ${by.exchangeDays}
      or d.card_id = any(${by.named}::uuid[]))`
  const hasDay = sql`(${by.isSeason}::boolean or d.hints is null or d.hints && ${by.hints}::integer[] or ${isStale}
      or s.exchange_hint = any(${by.hints}::integer[]) or d.card_id = any(${by.fresh}::uuid[]) or d.card_id in (select card_id from lazo.overlay where ${own}))`
  const { rows } = await sql<HintedTie & { count: number }>`with seen as materialized (
      select ${columns}, coalesce(${mayAsk}, false) as "mayAsk",
        coalesce(d.kind = 'individual' and t.is_resting is not true and ${isNear} and ${hasDay}, false) as "mayGreet"
      from (select card_id from ${allTies(tx)} as a union select unnest(${by.labelled}::uuid[])) as k
      ${joinSeen(tx, reach)}
      left join lazo.tie_state s on s.workspace_id = d.workspace_id and s.member_id = ${tx.actor.memberId} and s.card_id = d.card_id)
    select a.*, c.count from (select count(*)::int as count from seen) as c
    left join (select * from seen where "mayAsk" or "mayGreet") as a on true order by a."cardId"`.execute(tx.sql)
  const ties = rows.filter(({ cardId }) => cardId !== null)
  return { ties, others: (rows[0]?.count ?? 0) - ties.length }
}

function allTies(tx: ReadTx): RawBuilder<unknown> {
  const own = sql`workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}`
  return sql`(select card_id from lazo.tie where ${own} union select card_id from lazo.tie_state where ${own}
      union select card_id from lazo.follow_up where ${own} and state = 'open')`
}

/** Joins to the cards `k` those of them that are living and in these books, and what the actor says of them. */
function joinSeen(tx: ReadTx, reach: readonly string[]): RawBuilder<unknown> {
  return sql`join lazo.card d on d.workspace_id = ${tx.workspaceId} and d.card_id = k.card_id and d.deleted_at is null
      and exists (select from lazo.book_card p where p.workspace_id = ${tx.workspaceId} and p.card_id = k.card_id
        and p.book_id = any(${reach}::uuid[]) and not p.by_label)
    left join lazo.tie t on t.workspace_id = d.workspace_id and t.member_id = ${tx.actor.memberId} and t.card_id = d.card_id`
}

/** What another member says of themselves and a card that the ladder looks at; nothing of it is told. */
export interface LadderFacet extends Pick<OwnTie, 'heldAt' | 'trustedAt' | 'facts' | 'isFromEvent'> {
  readonly memberId: string
}

/** The same of these members. */
export async function readLadderFacets(
  tx: ReadTx,
  cardId: string,
  memberIds: readonly string[],
): Promise<LadderFacet[]> {
  const { rows } =
    await sql<LadderFacet>`select member_id as "memberId", held_at as "heldAt", trusted_at as "trustedAt",
      json_array_length(facts) as facts, met_event is not null as "isFromEvent"
    from lazo.tie where workspace_id = ${tx.workspaceId} and card_id = ${cardId}
      and member_id = any(${memberIds}::uuid[])`.execute(tx.sql)
  return rows
}
