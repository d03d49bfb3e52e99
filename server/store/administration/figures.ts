import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** How much there is in a workspace. */
export interface WorkspaceCounts {
  readonly members: number
  readonly cards: number
  readonly books: number
  readonly devices: number
}

/** How much room something takes. */
export interface StorageFigure {
  readonly kind: 'cards' | 'photos' | 'files' | 'history' | 'search' | 'audit'
  readonly things: number
  readonly bytes: number
}

/** How many members, cards, books and devices there are; what was taken out of use is not counted. */
export async function countWorkspace(tx: ReadTx): Promise<WorkspaceCounts> {
  const w = tx.workspaceId
  const { rows } = await sql<WorkspaceCounts>`select
    (select count(*)::int from lazo.member where workspace_id = ${w} and disabled_at is null) as members,
    (select count(*)::int from lazo.card where workspace_id = ${w} and deleted_at is null) as cards,
    (select count(*)::int from lazo.book where workspace_id = ${w} and deleted_at is null) as books,
    (select count(*)::int from lazo.device where workspace_id = ${w} and revoked_at is null) as devices`.execute(tx.sql)
  return rows[0]!
}

/** How much room the workspace takes, kind by kind, as it lies in the database, without indexes. Reads everything once. */
export async function readStorage(tx: ReadTx): Promise<StorageFigure[]> {
  const w = tx.workspaceId
  const { rows } = await sql<StorageFigure>`
    select 'cards' as kind, count(*)::int as things, coalesce(sum(pg_column_size(document)), 0)::bigint as bytes
      from lazo.card where workspace_id = ${w}
    union all select case purpose when 'photo' then 'photos' else 'files' end, count(*)::int, coalesce(sum(size), 0)::bigint
      from lazo.blob where workspace_id = ${w} group by 1
    union all select 'history', count(*)::int, coalesce(sum(pg_column_size(v.*)), 0)::bigint
      from lazo.card_version v where workspace_id = ${w}
    union all select 'search', things::int, bytes from lazo.search_size(${w}::uuid)
    union all select 'audit', count(*)::int, coalesce(sum(pg_column_size(payload)), 0)::bigint
      from lazo.audit_payload where workspace_id = ${w}`.execute(tx.sql)
  return rows
}
