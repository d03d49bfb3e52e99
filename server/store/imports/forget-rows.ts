import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** Forgets what rows last said of these cards, so that reading the file again writes them again. */
export async function forgetRowHashes(tx: WriteTx, cardIds: readonly string[]): Promise<void> {
  await sql`update lazo.import_row set row_hash = ''
    where workspace_id = ${tx.workspaceId} and card_id = any(${cardIds}::uuid[])`.execute(tx.sql)
}
