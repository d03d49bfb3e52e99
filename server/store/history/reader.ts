import { sql } from 'kysely'
import type { BookVersionTable } from '../schema/tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'
import type { BatchKind, CardAct, PlacesDelta } from './writer.ts'

/** One entry of a card's history as it is kept. */
export interface StoredVersion {
  readonly cardId: string
  readonly versionId: string
  readonly revision: number
  readonly act: CardAct
  readonly at: Date
  readonly memberId: string
  readonly door: string
  readonly batchId: string | null
  readonly forward: Record<string, unknown> | null
  readonly reverse: Record<string, unknown> | null
  readonly places: PlacesDelta | null
}

/** A batch as it is kept. */
export interface StoredBatch {
  readonly batchId: string
  readonly kind: BatchKind
  readonly title: string
  readonly memberId: string
  readonly createdAt: Date
  readonly undoneBy: string | null
  readonly undoes: string | null
}

const versionColumns = sql`card_id as "cardId", version_id as "versionId", revision, act, at, member_id as "memberId", door,
  batch_id as "batchId", forward, reverse, places`
const batchColumns = sql`batch_id as "batchId", kind, title, member_id as "memberId", created_at as "createdAt",
  undone_by as "undoneBy", undoes`

/** The history of a card, newest first, before a version when one is given. */
export async function readHistory(
  tx: ReadTx,
  cardId: string,
  before: string | null,
  limit: number,
): Promise<StoredVersion[]> {
  const { rows } = await sql<StoredVersion>`select ${versionColumns} from lazo.card_version
    where workspace_id = ${tx.workspaceId} and card_id = ${cardId} and (${before}::uuid is null or (revision, version_id) < (
      select f.revision, f.version_id from lazo.card_version f
      where f.workspace_id = ${tx.workspaceId} and f.card_id = ${cardId} and f.version_id = ${before}::uuid))
    order by revision desc, version_id desc limit ${limit}`.execute(tx.sql)
  return rows
}

/**
 * All entries of a card from a version on (that one included), oldest first. In order of revisions, since two machines may
 * tell different times; entries of one revision leave the document as it is.
 */
export async function readVersionsFrom(tx: ReadTx, cardId: string, versionId: string): Promise<StoredVersion[]> {
  const { rows } = await sql<StoredVersion>`select ${versionColumns} from lazo.card_version
    where workspace_id = ${tx.workspaceId} and card_id = ${cardId} and (revision, version_id) >= (
      select f.revision, f.version_id from lazo.card_version f
      where f.workspace_id = ${tx.workspaceId} and f.card_id = ${cardId} and f.version_id = ${versionId}::uuid)
    order by revision, version_id`.execute(tx.sql)
  return rows
}

/** The entries of a card that are newer than a revision, newest first. */
export async function readVersionsSince(tx: ReadTx, cardId: string, revision: number): Promise<StoredVersion[]> {
  const { rows } = await sql<StoredVersion>`select ${versionColumns} from lazo.card_version
    where workspace_id = ${tx.workspaceId} and card_id = ${cardId} and revision > ${revision}
    order by revision desc, version_id desc`.execute(tx.sql)
  return rows
}

/** The latest entry that put a card into the trash, with the places it left. */
export async function readLastTrashing(tx: ReadTx, cardIds: readonly string[]): Promise<StoredVersion[]> {
  const { rows } = await sql<StoredVersion>`select distinct on (card_id) ${versionColumns} from lazo.card_version
    where workspace_id = ${tx.workspaceId} and card_id = any(${cardIds}::uuid[]) and act = 'trash'
    order by card_id, revision desc, version_id desc`.execute(tx.sql)
  return rows
}

/** A batch by its id. */
export async function readBatch(tx: ReadTx, batchId: string): Promise<StoredBatch | null> {
  const { rows } = await sql<StoredBatch>`select ${batchColumns} from lazo.batch
    where workspace_id = ${tx.workspaceId} and batch_id = ${batchId}`.execute(tx.sql)
  return rows[0] ?? null
}

/** A batch by its id, locked so that it is taken back once. */
export async function lockBatch(tx: WriteTx, batchId: string): Promise<StoredBatch | null> {
  const { rows } = await sql<StoredBatch>`select ${batchColumns} from lazo.batch
    where workspace_id = ${tx.workspaceId} and batch_id = ${batchId} for update`.execute(tx.sql)
  return rows[0] ?? null
}

/** The batches of a member, newest first, before one when given. */
export async function readBatches(
  tx: ReadTx,
  memberId: string,
  before: string | null,
  limit: number,
): Promise<StoredBatch[]> {
  const { rows } = await sql<StoredBatch>`select ${batchColumns} from lazo.batch
    where workspace_id = ${tx.workspaceId} and member_id = ${memberId} and (${before}::uuid is null or batch_id < ${before}::uuid)
    order by batch_id desc limit ${limit}`.execute(tx.sql)
  return rows
}

/** Ids of the cards of which a batch changed anything, also a member's layer, after one of them, in order. */
export async function readBatchCards(
  tx: ReadTx,
  batchId: string,
  after: string | null,
  limit: number,
): Promise<string[]> {
  // Each limited by itself, so that a piece reads no more than itself.
  const next = (table: 'card_version' | 'overlay_version') => sql`(
    select distinct card_id from lazo.${sql.ref(table)}
    where workspace_id = ${tx.workspaceId} and batch_id = ${batchId} and (${after}::uuid is null or card_id > ${after}::uuid)
    order by card_id limit ${limit})`
  const { rows } = await sql<{ card_id: string }>`${next('card_version')} union ${next('overlay_version')}
    order by card_id limit ${limit}`.execute(tx.sql)
  return rows.map((row) => row.card_id)
}

/** Of how many cards a batch changed what others see too, or the actor's own layer. */
export async function countBatchCards(tx: ReadTx, batchId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
    select card_id from lazo.card_version where workspace_id = ${tx.workspaceId} and batch_id = ${batchId}
    union select card_id from lazo.overlay_version
    where workspace_id = ${tx.workspaceId} and batch_id = ${batchId} and member_id = ${tx.actor.memberId}) c`.execute(
    tx.sql,
  )
  return rows[0]!.count
}

/** Which of these cards a batch changed. */
export async function readChangedBy(tx: ReadTx, batchId: string, cardIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ card_id: string }>`select distinct card_id from lazo.card_version
    where workspace_id = ${tx.workspaceId} and batch_id = ${batchId} and card_id = any(${cardIds}::uuid[])`.execute(
    tx.sql,
  )
  return new Set(rows.map((row) => row.card_id))
}

/** How far an undo is, as it was noted; null before it begins and after it has ended. Its batch is locked: pieces go one after the other. */
export async function lockUndoProgress(tx: WriteTx, undo: string): Promise<unknown> {
  const { rows } = await sql<{ progress: unknown }>`select progress from lazo.batch
    where workspace_id = ${tx.workspaceId} and batch_id = ${undo} for update`.execute(tx.sql)
  return rows[0]?.progress ?? null
}

/** For each of these cards its entries from the first one of a batch on, oldest first. */
export async function readVersionsFromBatch(
  tx: ReadTx,
  batchId: string,
  cardIds: readonly string[],
): Promise<StoredVersion[]> {
  const { rows } = await sql<StoredVersion>`
    select ${versionColumns} from lazo.card_version v
    where workspace_id = ${tx.workspaceId} and card_id = any(${cardIds}::uuid[])
      and (revision, version_id) >= (
        select f.revision, f.version_id from lazo.card_version f
        where f.workspace_id = v.workspace_id and f.card_id = v.card_id and f.batch_id = ${batchId}
        order by f.revision, f.version_id limit 1)
    order by card_id, revision, version_id`.execute(tx.sql)
  return rows
}

/** What was done to a book, and by whom. */
export interface StoredBookVersion {
  readonly bookId: string
  readonly act: BookVersionTable['act']
  readonly at: Date
  readonly memberId: string
  readonly before: unknown
  readonly after: unknown
}

/** What a batch did to books, oldest first. */
export async function readBookVersions(tx: ReadTx, batchId: string): Promise<StoredBookVersion[]> {
  const { rows } = await sql<StoredBookVersion>`
    select book_id as "bookId", act, at, member_id as "memberId", before, after from lazo.book_version
    where workspace_id = ${tx.workspaceId} and batch_id = ${batchId} order by version_id`.execute(tx.sql)
  return rows
}

/** The undo of a batch that was begun and not ended, nor taken back itself, if there is one. */
export async function findOpenUndo(tx: ReadTx, batchId: string): Promise<string | null> {
  const { rows } = await sql<{ batch_id: string }>`select u.batch_id from lazo.batch u
    join lazo.batch b on b.workspace_id = u.workspace_id and b.batch_id = u.undoes
    where u.workspace_id = ${tx.workspaceId} and u.undoes = ${batchId} and b.undone_by is null and u.undone_by is null
    order by u.batch_id desc limit 1`.execute(tx.sql)
  return rows[0]?.batch_id ?? null
}

/** Whether what a batch did stands: undoing an undo does it again, so the last one in the row counts. */
export interface BatchStanding {
  readonly batchId: string
  /** The last of the batches that took each other back. */
  readonly lastId: string
  /** When what the batch did was taken back; null while it stands. */
  readonly undoneAt: Date | null
}

/** How what these batches did stands now; what is no batch is left out. */
export async function readBatchStandings(tx: ReadTx, batchIds: readonly string[]): Promise<BatchStanding[]> {
  const { rows } = await sql<BatchStanding>`with recursive undoing as (
    select b.batch_id as root, b.batch_id, b.undone_by, 0 as steps, b.created_at from lazo.batch b
    where b.workspace_id = ${tx.workspaceId} and b.batch_id = any(${batchIds}::uuid[])
    union all
    select d.root, u.batch_id, u.undone_by, d.steps + 1, u.created_at
    from undoing d join lazo.batch u on u.workspace_id = ${tx.workspaceId} and u.batch_id = d.undone_by where d.steps < 1000
  )
  select distinct on (root) root as "batchId", batch_id as "lastId", case steps % 2 when 1 then created_at end as "undoneAt"
  from undoing order by root, steps desc`.execute(tx.sql)
  return rows
}
