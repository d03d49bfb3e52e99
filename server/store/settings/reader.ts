import type { ReadTx } from '../transaction.ts'

/** What the actor has set for themselves; nothing when they never did. */
export async function readSettingsRow(tx: ReadTx): Promise<Readonly<Record<string, unknown>>> {
  const row = await tx.sql
    .selectFrom('member_settings')
    .select('settings')
    .where('workspace_id', '=', tx.workspaceId)
    .where('member_id', '=', tx.actor.memberId)
    .executeTakeFirst()
  return row?.settings ?? {}
}
