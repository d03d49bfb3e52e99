import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** Forgets the changes before a moment at least 180 days ago. */
export async function trimChangesBefore(tx: WriteTx, before: Date): Promise<void> {
  await sql`select lazo.trim_changes(${tx.workspaceId}, ${before})`.execute(tx.sql)
}
