import { type RawBuilder, sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** How many blobs one transaction looks at. */
const BATCH = 200
/** An upload that nobody finished or used within this time never will be. */
const UNUSED_DAYS = 1
/** The file of an import is kept this long after it, to look up what a row said; one that was asked to be kept, until the import is undone. */
const IMPORT_DAYS = 30

/** Blobs that one step took away, and where the next step goes on; null when it was the last. */
export interface SweepStep {
  readonly removed: number
  readonly bytes: number
  readonly next: string | null
}

/**
 * Takes away photos and files after `after` that no card and no entry of history speaks of any more. A save that uses such a
 * blob at the same moment holds its row, and it is passed over; one that comes later finds it gone and keeps the bytes anew.
 */
export async function sweepHeldBlobs(tx: WriteTx, after: string | null): Promise<SweepStep> {
  const candidates = await lockCandidates(tx, after)
  // Two further statements, each over what is committed now that the rows are locked.
  await sql`delete from lazo.card_blob h where h.workspace_id = ${tx.workspaceId} and h.blob_id = any(${candidates}::uuid[])
    and not ${isSpokenOf(sql`h`)}`.execute(tx.sql)
  const { rows } = await sql<{ size: number }>`delete from lazo.blob b
    where b.workspace_id = ${tx.workspaceId} and b.blob_id = any(${candidates}::uuid[])
      and not exists (select from lazo.card_blob h where h.workspace_id = b.workspace_id and h.blob_id = b.blob_id)
    returning size`.execute(tx.sql)
  return { ...totalOf(rows), next: candidates.length < BATCH ? null : candidates.at(-1)! }
}

/** Takes away uploads that were broken off, exports of yesterday, and files of imports that ended long ago or never began. */
export async function sweepPassingBlobs(tx: WriteTx): Promise<SweepStep> {
  const { rows } = await sql<{ size: number }>`delete from lazo.blob b
    where b.workspace_id = ${tx.workspaceId} and b.created_at < ${daysBefore(tx.now, UNUSED_DAYS)}
      and (b.digest is null or b.purpose in ('import', 'export'))
      and not exists (
        select from lazo.import_job j where j.workspace_id = b.workspace_id and j.blob_id = b.blob_id
          and (j.state in ('waiting', 'running') or j.finished_at > ${daysBefore(tx.now, IMPORT_DAYS)}
            or (j.state = 'done' and j.options ->> 'rest' = 'keep' and not ${isUndone(sql`j`)})))
    returning size`.execute(tx.sql)
  return { ...totalOf(rows), next: null }
}

async function lockCandidates(tx: WriteTx, after: string | null): Promise<string[]> {
  const { rows } = await sql<{ blob_id: string }>`select b.blob_id from lazo.blob b
    where b.workspace_id = ${tx.workspaceId} and b.purpose in ('photo', 'file') and b.digest is not null
      and (${after}::uuid is null or b.blob_id > ${after}::uuid)
      and not exists (select from lazo.card_blob h
        where h.workspace_id = b.workspace_id and h.blob_id = b.blob_id and ${isSpokenOf(sql`h`)})
    order by b.blob_id limit ${BATCH} for update of b skip locked`.execute(tx.sql)
  return rows.map((row) => row.blob_id)
}

/** Whether the card of a `card_blob` row, or an entry of its history, still names the blob. */
function isSpokenOf(held: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(
    exists (select from lazo.card c where c.workspace_id = ${held}.workspace_id and c.card_id = ${held}.card_id
      and position(${held}.blob_id::text in c.document::text) > 0)
    or exists (select from lazo.card_version v where v.workspace_id = ${held}.workspace_id and v.card_id = ${held}.card_id
      and (position(${held}.blob_id::text in v.forward::text) > 0 or position(${held}.blob_id::text in v.reverse::text) > 0)))`
}

/** Whether all that an import did was taken back. */
function isUndone(job: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from lazo.batch u where u.workspace_id = ${job}.workspace_id
    and u.batch_id = ${job}.batch_id and u.undone_by is not null)`
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}

function totalOf(rows: readonly { size: number }[]): { removed: number; bytes: number } {
  return { removed: rows.length, bytes: rows.reduce((sum, row) => sum + row.size, 0) }
}
