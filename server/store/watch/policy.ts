import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** What a workspace finds usual. Null: no alarm of that kind. */
export interface WatchPolicyRow {
  readonly openedCards: number | null
  /** In percent. */
  readonly takenShare: number | null
  readonly smallestBook: number
  readonly exportRight: string
  /** For how many days openings are kept. */
  readonly openingsDays: number
}

/** What the workspace set; null when it never did. */
export async function readWatchPolicyRow(tx: ReadTx): Promise<WatchPolicyRow | null> {
  const { rows } = await sql<WatchPolicyRow>`select opened_cards as "openedCards", taken_share as "takenShare",
      smallest_book as "smallestBook", export_right as "exportRight", openings_days as "openingsDays"
    from lazo.watch_policy where workspace_id = ${tx.workspaceId}`.execute(tx.sql)
  return rows[0] ?? null
}

/** Sets it, whole. */
export async function upsertWatchPolicy(tx: WriteTx, policy: WatchPolicyRow): Promise<void> {
  await sql`insert into lazo.watch_policy
      (workspace_id, opened_cards, taken_share, smallest_book, export_right, openings_days, updated_at)
    values (${tx.workspaceId}, ${policy.openedCards}, ${policy.takenShare}, ${policy.smallestBook},
      ${policy.exportRight}, ${policy.openingsDays}, ${tx.now})
    on conflict (workspace_id) do update set opened_cards = excluded.opened_cards, taken_share = excluded.taken_share,
      smallest_book = excluded.smallest_book, export_right = excluded.export_right,
      openings_days = excluded.openings_days, updated_at = excluded.updated_at`.execute(tx.sql)
}
