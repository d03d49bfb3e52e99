import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** Writes the actor's layer on a card and gives its new revision. An emptied layer stays as an empty patch. */
export async function upsertOverlay(tx: WriteTx, cardId: string, patch: object): Promise<number> {
  const { rows } = await sql<{ revision: number }>`
    insert into lazo.overlay (workspace_id, member_id, card_id, patch, revision, updated_at)
    values (${tx.workspaceId}, ${tx.actor.memberId}, ${cardId}, ${JSON.stringify(patch)}::json, 1, ${tx.now})
    on conflict (workspace_id, member_id, card_id)
    do update set patch = excluded.patch, revision = overlay.revision + 1, updated_at = excluded.updated_at
    returning revision`.execute(tx.sql)
  return rows[0]!.revision
}

/** Writes several layers of the actor's at once, over what was there. */
export async function upsertOverlays(tx: WriteTx, layers: readonly { cardId: string; patch: object }[]): Promise<void> {
  if (layers.length === 0) return
  await sql`insert into lazo.overlay (workspace_id, member_id, card_id, patch, revision, updated_at)
    select ${tx.workspaceId}, ${tx.actor.memberId}, l.card_id, l.patch::json, 1, ${tx.now}
    from unnest(${layers.map((l) => l.cardId)}::uuid[], ${layers.map((l) => JSON.stringify(l.patch))}::text[]) as l(card_id, patch)
    on conflict (workspace_id, member_id, card_id)
    do update set patch = excluded.patch, revision = overlay.revision + 1, updated_at = excluded.updated_at`.execute(
    tx.sql,
  )
}
