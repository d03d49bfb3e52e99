import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** Forgets which rows of sources became these cards, so that reading the file again makes new ones. */
export async function forgetImportRows(tx: WriteTx, cardIds: readonly string[]): Promise<void> {
  await sql`delete from lazo.import_row where workspace_id = ${tx.workspaceId} and card_id = any(${cardIds}::uuid[])`.execute(
    tx.sql,
  )
}
