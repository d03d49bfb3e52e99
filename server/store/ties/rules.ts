import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** What the workspace decided about the rules of ties, where it decided anything; any JSON. */
export async function readTieRules(tx: ReadTx): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await sql<{ rules: Record<string, unknown> | null }>`select settings->'tieRules' as rules
    from lazo.workspace where workspace_id = ${tx.workspaceId}`.execute(tx.sql)
  return rows[0]?.rules ?? {}
}

/** Puts other decisions in the place of those that were there. */
export async function updateTieRules(tx: WriteTx, rules: Readonly<Record<string, unknown>>): Promise<void> {
  await sql`update lazo.workspace
    set settings = (settings::jsonb || jsonb_build_object('tieRules', ${JSON.stringify(rules)}::jsonb))::json
    where workspace_id = ${tx.workspaceId}`.execute(tx.sql)
}
