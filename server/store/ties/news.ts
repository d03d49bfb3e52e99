import type { NewsKind } from '@lazo/ties'
import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** Something that happened to somebody and that a member noted. */
export interface StoredNews {
  readonly cardId: string
  readonly kind: NewsKind
  /** The day, `YYYY-MM-DD`. */
  readonly on: string
}

/** What the actor noted of these kinds that happened on a day or since, `YYYY-MM-DD`. */
export async function readNews(tx: ReadTx, kinds: readonly NewsKind[], since: string): Promise<StoredNews[]> {
  const { rows } = await sql<StoredNews>`select t.card_id as "cardId", f->>'kind' as kind, f->>'on' as on
    from lazo.tie t cross join json_array_elements(t.facts) as f
    where t.workspace_id = ${tx.workspaceId} and t.member_id = ${tx.actor.memberId} and t.facts::text like '%"on"%'
      and f->>'kind' = any(${kinds}::text[]) and f->>'on' >= ${since} collate "C"`.execute(tx.sql)
  return rows
}
