import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'
import { NO_FACETS, type TieFacets } from './tie.ts'

/** What a tie was until it was changed. */
export interface StoredTieVersion {
  readonly versionId: string
  readonly until: Date
  readonly state: TieFacets
}

const columns = sql`t.is_key as "isKey", t.is_marked as "isMarked", t.is_resting as "isResting", t.held_at as "heldAt", t.is_trusted as "isTrusted",
    case when t.ideal_days is not null then json_build_object('idealDays', t.ideal_days, 'maximumDays', t.maximum_days) end as cadence,
    t.closeness, json_build_object('channel', t.met_channel, 'place', t.met_place, 'event', t.met_event, 'stage', t.met_stage,
      'introducerId', t.introducer_id) as met,
    t.networks, t.for_me as "forMe", t.for_them as "forThem", t.facts, t.muted`

/** What the actor says of their relation with the person of a card; null when nothing. */
export async function readTie(tx: ReadTx, cardId: string): Promise<TieFacets | null> {
  const { rows } = await sql<TieFacets>`select ${columns} from lazo.tie t
    where t.workspace_id = ${tx.workspaceId} and t.member_id = ${tx.actor.memberId} and t.card_id = ${cardId}`.execute(
    tx.sql,
  )
  return rows[0] ?? null
}

/** The actor's ties with cards in these books of which something is said, by card; with `isKey` only the key ones. */
export async function readTies(
  tx: ReadTx,
  reach: readonly string[],
  { isKey, after, limit }: { isKey: boolean; after: string | null; limit: number },
): Promise<(TieFacets & { readonly cardId: string })[]> {
  const { rows } = await sql<TieFacets & { cardId: string }>`select t.card_id as "cardId", ${columns} from lazo.tie t
    join lazo.card d on d.workspace_id = t.workspace_id and d.card_id = t.card_id and d.deleted_at is null
    where t.workspace_id = ${tx.workspaceId} and t.member_id = ${tx.actor.memberId} and (t.is_key or not ${isKey}::boolean)
      and (${after}::uuid is null or t.card_id > ${after}::uuid)
      and exists (select from lazo.book_card p where p.workspace_id = t.workspace_id and p.card_id = t.card_id
        and p.book_id = any(${reach}::uuid[]) and not p.by_label)
    order by t.card_id limit ${limit}`.execute(tx.sql)
  return rows
}

/** Holds the actor's ties as they are until the transaction ends, also those of which nothing is said yet. */
export async function lockOwnTies(tx: WriteTx): Promise<void> {
  await sql`select from lazo.member where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
    for no key update`.execute(tx.sql)
}

/** What the actor's tie with a card was before each change, the latest first. */
export async function readTieVersions(tx: ReadTx, cardId: string): Promise<StoredTieVersion[]> {
  const { rows } = await sql<StoredTieVersion>`select version_id as "versionId", until, state from lazo.tie_version
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and card_id = ${cardId}
    order by version_id desc`.execute(tx.sql)
  // A version from before a facet was known says nothing of it.
  return rows.map((row) => ({ ...row, state: { ...NO_FACETS, ...row.state } }))
}
