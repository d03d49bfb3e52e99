import { prepared } from '../prepared.ts'
import type { WriteTx } from '../transaction.ts'

/** What became of the entries of a layer: each with its value, alone in a list, or null where it has none. */
export type LayerChange = Readonly<Record<string, readonly [unknown] | null>>

/** A layer to write, one per card and member, and how it changed. */
export interface OverlayRow {
  readonly cardId: string
  readonly memberId: string
  readonly patch: object
  readonly forward: LayerChange
  readonly reverse: LayerChange
}

/** Writes layers over what was there, each with an entry of its history. An emptied layer stays as an empty patch. */
export async function upsertOverlays(tx: WriteTx, rows: readonly OverlayRow[], batchId?: string): Promise<void> {
  if (rows.length === 0) return
  const json = (key: 'patch' | 'forward' | 'reverse') => rows.map((row) => JSON.stringify(row[key]))
  await prepared`with layer as (
    select * from unnest(${rows.map((row) => row.cardId)}::uuid[], ${rows.map((row) => row.memberId)}::uuid[],
      ${rows.map(() => tx.ids.next())}::uuid[], ${json('patch')}::text[], ${json('forward')}::text[], ${json('reverse')}::text[]
    ) as l(card_id, member_id, version_id, patch, forward, reverse)
  ), written as (
    insert into lazo.overlay (workspace_id, member_id, card_id, patch, revision, updated_at)
    select ${tx.workspaceId}, member_id, card_id, patch::json, 1, ${tx.now} from layer
    on conflict (workspace_id, member_id, card_id)
    do update set patch = excluded.patch, revision = overlay.revision + 1, updated_at = excluded.updated_at
    returning member_id, card_id, revision
  )
  insert into lazo.overlay_version (workspace_id, member_id, card_id, version_id, revision, at, actor_id, door, batch_id, forward, reverse)
  select ${tx.workspaceId}, member_id, card_id, version_id, revision, ${tx.now}, ${tx.actor.memberId}, ${tx.actor.door},
    ${batchId ?? null}::uuid, forward::json, reverse::json
  from layer join written using (member_id, card_id)`.execute(tx.sql)
}
