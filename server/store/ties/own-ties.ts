import { sql } from 'kysely'
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

/** The actor's relations with cards in these books with whom something is said, happened or is to be done; or these cards alone, whatever there is. */
export async function readOwnTies(
  tx: ReadTx,
  reach: readonly string[],
  cardIds: readonly string[] | null,
): Promise<OwnTie[]> {
  const own = sql`workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}`
  const meant =
    cardIds === null
      ? sql`(select card_id from lazo.tie where ${own} union select card_id from lazo.tie_state where ${own}
          union select card_id from lazo.follow_up where ${own} and state = 'open')`
      : sql`(select unnest(${cardIds}::uuid[]) as card_id)`
  const { rows } = await sql<OwnTie>`select d.card_id as "cardId", d.kind, d.created_at as "cardSince",
      coalesce(t.is_key, false) as "isKey", coalesce(t.is_marked, false) as "isMarked",
      coalesce(t.is_resting, false) as "isResting", t.held_at as "heldAt",
      case when t.ideal_days is not null then json_build_object('idealDays', t.ideal_days, 'maximumDays', t.maximum_days) end as cadence,
      t.closeness, coalesce(t.muted, '{}') as muted, t.said_at as "saidAt", t.trusted_at as "trustedAt",
      coalesce(json_array_length(t.facts), 0) as facts, t.met_event is not null as "isFromEvent"
    from ${meant} as s
    join lazo.card d on d.workspace_id = ${tx.workspaceId} and d.card_id = s.card_id and d.deleted_at is null
    left join lazo.tie t on t.workspace_id = d.workspace_id and t.member_id = ${tx.actor.memberId} and t.card_id = d.card_id
    where exists (select from lazo.book_card p where p.workspace_id = d.workspace_id and p.card_id = d.card_id
      and p.book_id = any(${reach}::uuid[]) and not p.by_label)
    order by d.card_id`.execute(tx.sql)
  return rows
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
