import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { KnownRow, StoredFailure, StoredImport, StoredNote, StoredSource } from './reader.ts'

/** Keeps a source of the actor's, or writes anew what is known of the one of this name. Gives the id it has. */
export async function upsertSource(tx: WriteTx, source: StoredSource): Promise<string> {
  const { rows } = await sql<{ source_id: string }>`
    insert into lazo.import_source (workspace_id, source_id, name, kind, where_from, why_held, basis, mapping, created_by, created_at)
    values (${tx.workspaceId}, ${source.sourceId}, ${source.name}, ${source.kind}, ${source.whereFrom}, ${source.whyHeld}, ${source.basis},
      ${source.mapping === null ? null : JSON.stringify(source.mapping)}::json, ${tx.actor.memberId}, ${tx.now})
    on conflict (workspace_id, created_by, name) do update
      set where_from = excluded.where_from, why_held = excluded.why_held, basis = excluded.basis, mapping = excluded.mapping
    returning source_id`.execute(tx.sql)
  return rows[0]!.source_id
}

/** Keeps a new import of the actor's, waiting to be run. */
export async function insertImport(
  tx: WriteTx,
  job: Pick<StoredImport, 'importId' | 'sourceId' | 'bookId' | 'blobId' | 'batchId' | 'fileName' | 'options'>,
): Promise<void> {
  await tx.sql
    .insertInto('import_job')
    .values({
      workspace_id: tx.workspaceId,
      import_id: job.importId,
      source_id: job.sourceId,
      book_id: job.bookId,
      blob_id: job.blobId,
      batch_id: job.batchId,
      file_name: job.fileName,
      state: 'waiting',
      options: JSON.stringify(job.options),
      counts: '{}',
      failure: null,
      created_by: tx.actor.memberId,
      created_at: tx.now,
      finished_at: null,
    })
    .execute()
}

/** Takes or keeps the lease on an import until a moment. */
export async function setLease(tx: WriteTx, importId: string, holder: string, until: Date): Promise<void> {
  await sql`update lazo.import_job set state = 'running', lease_holder = ${holder}, lease_until = ${until}
    where workspace_id = ${tx.workspaceId} and import_id = ${importId}`.execute(tx.sql)
}

/** Notes how far an import has come and what it counted. */
export async function setCheckpoint(
  tx: WriteTx,
  job: { importId: string; checkpoint: number; counts: Record<string, number> },
): Promise<void> {
  await sql`update lazo.import_job set checkpoint = ${job.checkpoint}, counts = ${JSON.stringify(job.counts)}::json
    where workspace_id = ${tx.workspaceId} and import_id = ${job.importId}`.execute(tx.sql)
}

/** Ends an import: done, failed with the reason, or cancelled. */
export async function setEnded(
  tx: WriteTx,
  importId: string,
  end: { state: 'done' | 'failed' | 'cancelled'; failure?: StoredFailure },
): Promise<void> {
  await sql`update lazo.import_job set state = ${end.state}, failure = ${end.failure?.message ?? null},
      failure_code = ${end.failure?.code ?? null}, failure_facts = ${end.failure ? JSON.stringify(end.failure.facts) : null}::json, finished_at = ${tx.now},
      lease_holder = null, lease_until = null
    where workspace_id = ${tx.workspaceId} and import_id = ${importId}`.execute(tx.sql)
}

/** Notes which cards rows of a source became in the book of an import. */
export async function upsertRows(
  tx: WriteTx,
  job: Pick<StoredImport, 'sourceId' | 'importId'> & { readonly bookId: string },
  rows: readonly KnownRow[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into lazo.import_row (workspace_id, source_id, book_id, row_key, row_hash, card_id, import_id)
    select ${tx.workspaceId}, ${job.sourceId}, ${job.bookId}, r.row_key, r.row_hash, r.card_id, ${job.importId}
    from unnest(${rows.map((r) => r.rowKey)}::text[], ${rows.map((r) => r.rowHash)}::bytea[], ${rows.map((r) => r.cardId)}::uuid[])
      as r(row_key, row_hash, card_id)
    on conflict (workspace_id, source_id, book_id, row_key) do update
      set row_hash = excluded.row_hash, card_id = excluded.card_id, import_id = excluded.import_id`.execute(tx.sql)
}

/** Keeps notes on rows of an import, after those it has. */
export async function insertNotes(
  tx: WriteTx,
  importId: string,
  notes: readonly Omit<StoredNote, 'position'>[],
): Promise<void> {
  if (notes.length === 0) return
  await sql`insert into lazo.import_note (workspace_id, import_id, position, file, line, kind, card_id, code, facts, row_text)
    select ${tx.workspaceId}, ${importId}, f.position + n.ordinal, n.file, n.line, n.kind, n.card_id, n.code, n.facts::json, n.row_text
    from (select coalesce(max(position), 0) as position from lazo.import_note
        where workspace_id = ${tx.workspaceId} and import_id = ${importId}) as f,
      unnest(${notes.map((n) => n.file)}::text[], ${notes.map((n) => n.line)}::bigint[], ${notes.map((n) => n.kind)}::text[], ${notes.map((n) => n.cardId)}::uuid[],
        ${notes.map((n) => n.remark.code)}::text[], ${notes.map((n) => JSON.stringify(n.remark.facts))}::text[], ${notes.map((n) => n.rowText)}::text[])
        with ordinality as n(file, line, kind, card_id, code, facts, row_text, ordinal)`.execute(tx.sql)
}
