import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'
import type { StoredOverlay } from './reader.ts'
import type { LayerChange } from './writer.ts'

/** One entry of a layer's history as it is kept. */
export interface StoredLayerVersion {
  readonly cardId: string
  /** Whose layer it is, and who wrote it. */
  readonly memberId: string
  readonly actorId: string
  readonly batchId: string | null
  readonly reverse: LayerChange
}

/** For each layer of these cards that a batch wrote, whosever it is, its entries from the first one of the batch on, oldest first. */
export async function readLayerVersionsFromBatch(
  tx: ReadTx,
  batchId: string,
  cardIds: readonly string[],
): Promise<StoredLayerVersion[]> {
  const { rows } = await sql<StoredLayerVersion>`
    select card_id as "cardId", member_id as "memberId", actor_id as "actorId", batch_id as "batchId", reverse
    from lazo.overlay_version v
    where workspace_id = ${tx.workspaceId}
      and (member_id, card_id) in (
        select w.member_id, w.card_id from lazo.overlay_version w
        where w.workspace_id = ${tx.workspaceId} and w.batch_id = ${batchId} and w.card_id = any(${cardIds}::uuid[]))
      and (revision, version_id) >= (
        select f.revision, f.version_id from lazo.overlay_version f
        where f.workspace_id = v.workspace_id and f.member_id = v.member_id and f.card_id = v.card_id and f.batch_id = ${batchId}
        order by f.revision, f.version_id limit 1)
    order by card_id, member_id, revision, version_id`.execute(tx.sql)
  return rows
}

/** The layers of these cards that a batch wrote, whosever they are. */
export async function readLayersOfBatch(
  tx: ReadTx,
  batchId: string,
  cardIds: readonly string[],
): Promise<Pick<StoredOverlay, 'cardId' | 'memberId' | 'patch'>[]> {
  const { rows } = await sql<Pick<StoredOverlay, 'cardId' | 'memberId' | 'patch'>>`
    select card_id as "cardId", member_id as "memberId", patch from lazo.overlay
    where workspace_id = ${tx.workspaceId} and (member_id, card_id) in (
      select v.member_id, v.card_id from lazo.overlay_version v
      where v.workspace_id = ${tx.workspaceId} and v.batch_id = ${batchId} and v.card_id = any(${cardIds}::uuid[]))`.execute(
    tx.sql,
  )
  return rows
}
