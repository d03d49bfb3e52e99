import type { FieldTemplate } from '@lazo/jscontact'
import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** Puts another template in the place of the one that was there. */
export async function updateTemplate(tx: WriteTx, template: FieldTemplate): Promise<void> {
  await sql`update lazo.workspace
    set settings = (settings::jsonb || jsonb_build_object('fieldTemplate', ${JSON.stringify(template)}::jsonb))::json
    where workspace_id = ${tx.workspaceId}`.execute(tx.sql)
}
