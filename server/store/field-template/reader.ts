import type { FieldTemplate } from '@lazo/jscontact'
import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** What the workspace wants to know of its contacts; nothing until somebody said so. */
export async function readTemplate(tx: ReadTx): Promise<FieldTemplate> {
  const { rows } = await sql<{ template: FieldTemplate | null }>`select settings->'fieldTemplate' as template
    from lazo.workspace where workspace_id = ${tx.workspaceId}`.execute(tx.sql)
  return rows[0]?.template ?? []
}
