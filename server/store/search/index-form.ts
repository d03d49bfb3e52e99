import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/**
 * The form in which cards are indexed today. Raise it when the words or handles of cards that stand already would be others:
 * the job `renew-index` then writes them anew. Form 2 knows where people work; form 3
 * finds profiles by their users and own fields by what they are called; form 4 knows the domains of addresses; form 5
 * knows functions, seniority, places and stages; form 6 hints at occasions.
 */
export const INDEX_FORM = 6

/** A workspace whose cards are indexed in an older form. */
interface StaleIndex {
  readonly workspaceId: string
  /** 1 when nothing says which. */
  readonly form: number
}

/** The workspace of the transaction, if its cards are indexed in a form before `form`. */
export async function readStaleIndex(tx: ReadTx, form = INDEX_FORM): Promise<StaleIndex | null> {
  const { rows } = await sql<StaleIndex>`
    select w.workspace_id as "workspaceId", s.form from lazo.workspace w
    cross join lateral (select coalesce((w.settings->>'indexForm')::integer, 1) as form) as s
    where w.workspace_id = ${tx.workspaceId} and s.form < ${form}`.execute(tx.sql)
  return rows[0] ?? null
}

/** Notes that all cards of the workspace are indexed in the form of today. */
export async function noteIndexForm(tx: WriteTx): Promise<void> {
  await sql`update lazo.workspace
    set settings = (settings::jsonb || jsonb_build_object('indexForm', ${INDEX_FORM}::integer))::json
    where workspace_id = ${tx.workspaceId}`.execute(tx.sql)
}

/** The ids of the next cards of the workspace, those in the trash too, in their order. */
export async function readCardIdsAfter(tx: ReadTx, after: string | null, limit: number): Promise<string[]> {
  const { rows } = await sql<{ cardId: string }>`select card_id as "cardId" from lazo.card
    where workspace_id = ${tx.workspaceId} and (${after}::uuid is null or card_id > ${after}::uuid)
    order by card_id limit ${limit}`.execute(tx.sql)
  return rows.map(({ cardId }) => cardId)
}
