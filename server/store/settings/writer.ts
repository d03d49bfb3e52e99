import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** The actor's settings, held until the transaction ends, so that of two changes at once both count. */
export async function lockSettings(tx: WriteTx): Promise<Readonly<Record<string, unknown>>> {
  await sql`insert into lazo.member_settings (workspace_id, member_id, settings, updated_at)
    values (${tx.workspaceId}, ${tx.actor.memberId}, '{}', ${tx.now}) on conflict do nothing`.execute(tx.sql)
  const row = await tx.sql
    .selectFrom('member_settings')
    .select('settings')
    .where('workspace_id', '=', tx.workspaceId)
    .where('member_id', '=', tx.actor.memberId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return row.settings
}

/** Writes the actor's settings, which are locked. */
export async function updateSettings(tx: WriteTx, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await tx.sql
    .updateTable('member_settings')
    .set({ settings: JSON.stringify(settings), updated_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('member_id', '=', tx.actor.memberId)
    .execute()
}
