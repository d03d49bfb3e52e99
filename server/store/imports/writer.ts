import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { KnownRow, StoredImport, StoredNote, StoredSource } from './reader.ts'

/** Keeps a new source of the actor's. */
export async function insertSource(tx: WriteTx, source: StoredSource): Promise<void> {
  await tx.sql
    .insertInto('import_source')
    .values({
      workspace_id: tx.workspaceId,
      source_id: source.sourceId,
      name: source.name,
      kind: source.kind,
      where_from: source.whereFrom,
      why_held: source.whyHeld,
      basis: source.basis,
      mapping: source.mapping === null ? null : JSON.stringify(source.mapping),
      created_by: tx.actor.memberId,
      created_at: tx.now,
    })
    .execute()
}

/** Writes anew what is known of a source. */
export async function updateSource(tx: WriteTx, source: StoredSource): Promise<void> {
  await tx.sql
    .updateTable('import_source')
    .set({
      where_from: source.whereFrom,
      why_held: source.whyHeld,
      basis: source.basis,
      mapping: source.mapping === null ? null : JSON.stringify(source.mapping),
    })
    .where('workspace_id', '=', tx.workspaceId)
    .where('source_id', '=', source.sourceId)
    .execute()
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

/** Ends an import: done, failed with words, or cancelled. */
export async function setEnded(
  tx: WriteTx,
  importId: string,
  end: { state: 'done' | 'failed' | 'cancelled'; failure?: string },
): Promise<void> {
  await sql`update lazo.import_job set state = ${end.state}, failure = ${end.failure ?? null}, finished_at = ${tx.now},
      lease_holder = null, lease_until = null
    where workspace_id = ${tx.workspaceId} and import_id = ${importId}`.execute(tx.sql)
}

/** Notes which cards rows of a source became. */
export async function upsertRows(
  tx: WriteTx,
  sourceId: string,
  importId: string,
  rows: readonly KnownRow[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into lazo.import_row (workspace_id, source_id, row_key, row_hash, card_id, import_id)
    select ${tx.workspaceId}, ${sourceId}, r.row_key, r.row_hash, r.card_id, ${importId}
    from unnest(${rows.map((r) => r.rowKey)}::text[], ${rows.map((r) => r.rowHash)}::bytea[], ${rows.map((r) => r.cardId)}::uuid[])
      as r(row_key, row_hash, card_id)
    on conflict (workspace_id, source_id, row_key) do update
      set row_hash = excluded.row_hash, card_id = excluded.card_id, import_id = excluded.import_id`.execute(tx.sql)
}

/** Keeps notes on rows of an import. */
export async function insertNotes(tx: WriteTx, importId: string, notes: readonly StoredNote[]): Promise<void> {
  if (notes.length === 0) return
  await sql`insert into lazo.import_note (workspace_id, import_id, line, position, kind, card_id, message, row_text)
    select ${tx.workspaceId}, ${importId}, n.line, n.position, n.kind, n.card_id, n.message, n.row_text
    from unnest(${notes.map((n) => n.line)}::bigint[], ${notes.map((_, i) => i)}::int[], ${notes.map((n) => n.kind)}::text[],
      ${notes.map((n) => n.cardId)}::uuid[], ${notes.map((n) => n.message)}::text[], ${notes.map((n) => n.rowText)}::text[])
      as n(line, position, kind, card_id, message, row_text)
    on conflict do nothing`.execute(tx.sql)
}
