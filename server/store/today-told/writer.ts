import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { TodayWay } from './reader.ts'

/** Notes on which day, `YYYY-MM-DD`, the actor was told by a way. */
export async function noteTold(tx: WriteTx, way: TodayWay, day: string): Promise<void> {
  await sql`insert into lazo.today_told (workspace_id, member_id, way, told_on)
    values (${tx.workspaceId}, ${tx.actor.memberId}, ${way}, ${day}::date)
    on conflict (workspace_id, member_id, way) do update set told_on = excluded.told_on`.execute(tx.sql)
}
