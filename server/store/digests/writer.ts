import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** Notes until when the actor was told by mail. */
export async function noteDigest(tx: WriteTx, until: Date): Promise<void> {
  await sql`insert into lazo.digest (workspace_id, member_id, sent_at)
    values (${tx.workspaceId}, ${tx.actor.memberId}, ${until})
    on conflict (workspace_id, member_id) do update set sent_at = excluded.sent_at`.execute(tx.sql)
}
