import { sql } from 'kysely'
import type { ImportJobTable, ImportNoteTable } from '../schema/import-tables.ts'
import { isIn } from '../search/cards-in.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** Where imported cards come from: asked once per source. */
export interface StoredSource {
  readonly sourceId: string
  readonly name: string
  readonly kind: string
  readonly whereFrom: string
  readonly whyHeld: string
  readonly basis: string
  readonly mapping: unknown
}

/** Why an import failed. */
export interface StoredFailure {
  /** The code of the error; null where only the sentence was kept. */
  readonly code: string | null
  readonly facts: Readonly<Record<string, unknown>>
  /** The English sentence. */
  readonly message: string
}

/** An import as it is kept. */
export interface StoredImport {
  readonly importId: string
  readonly sourceId: string
  /** Null for talks that come without one. */
  readonly bookId: string | null
  readonly blobId: string | null
  readonly batchId: string
  readonly fileName: string
  readonly state: ImportJobTable['state']
  readonly options: Record<string, unknown>
  readonly checkpoint: number
  readonly counts: Record<string, number>
  readonly failure: StoredFailure | null
  readonly createdBy: string
  readonly createdAt: Date
  readonly finishedAt: Date | null
}

/** What an import has to tell; where only a sentence was kept, its code is `as-told` and the sentence its only fact. */
interface StoredRemark {
  readonly code: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** Something a person should know of a row of an import. */
export interface StoredNote {
  /** Its place among all notes of the import, in the order of the file. */
  readonly position: number
  /** Which of the files of a bundle it is about; null when one file was read. */
  readonly file: string | null
  readonly line: number
  readonly kind: ImportNoteTable['kind']
  readonly cardId: string | null
  /** What is to be told, by code, with its facts. */
  readonly remark: StoredRemark
  readonly rowText: string | null
}

/** What is known of a row that was read before. */
export interface KnownRow {
  readonly rowKey: string
  readonly rowHash: Buffer
  readonly cardId: string
}

const importColumns = sql`import_id as "importId", source_id as "sourceId", book_id as "bookId", blob_id as "blobId", batch_id as "batchId",
  file_name as "fileName", state, options, checkpoint, counts, created_by as "createdBy", created_at as "createdAt", finished_at as "finishedAt",
  case when failure is not null then json_build_object('code', failure_code, 'facts', coalesce(failure_facts, '{}'), 'message', failure) end as failure`

/** The actor's source of this name. */
export async function findSource(tx: ReadTx, name: string): Promise<StoredSource | null> {
  const { rows } = await sql<StoredSource>`
    select source_id as "sourceId", name, kind, where_from as "whereFrom", why_held as "whyHeld", basis, mapping
    from lazo.import_source where workspace_id = ${tx.workspaceId} and created_by = ${tx.actor.memberId} and name = ${name}`.execute(
    tx.sql,
  )
  return rows[0] ?? null
}

/** The source of a card, if it came by an import. */
export async function readSourceOf(tx: ReadTx, cardId: string): Promise<StoredSource | null> {
  const { rows } = await sql<StoredSource>`
    select s.source_id as "sourceId", s.name, s.kind, s.where_from as "whereFrom", s.why_held as "whyHeld", s.basis, s.mapping
    from lazo.import_row r join lazo.import_source s on s.workspace_id = r.workspace_id and s.source_id = r.source_id
    where r.workspace_id = ${tx.workspaceId} and r.card_id = ${cardId} limit 1`.execute(tx.sql)
  return rows[0] ?? null
}

/** An import of the actor's. */
export async function readImport(tx: ReadTx, importId: string): Promise<StoredImport | null> {
  const { rows } = await sql<StoredImport>`select ${importColumns} from lazo.import_job
    where workspace_id = ${tx.workspaceId} and import_id = ${importId} and created_by = ${tx.actor.memberId}`.execute(
    tx.sql,
  )
  return rows[0] ?? null
}

/** The same, locked until the transaction ends, with who works on it. */
export async function lockImport(
  tx: WriteTx,
  importId: string,
): Promise<(StoredImport & { leaseHolder: string | null; leaseUntil: Date | null }) | null> {
  const { rows } = await sql<StoredImport & { leaseHolder: string | null; leaseUntil: Date | null }>`
    select ${importColumns}, lease_holder as "leaseHolder", lease_until as "leaseUntil" from lazo.import_job
    where workspace_id = ${tx.workspaceId} and import_id = ${importId} and created_by = ${tx.actor.memberId} for update`.execute(
    tx.sql,
  )
  return rows[0] ?? null
}

/** The actor's imports, newest first, before one when given. */
export async function readImports(tx: ReadTx, before: string | null, limit: number): Promise<StoredImport[]> {
  const { rows } = await sql<StoredImport>`select ${importColumns} from lazo.import_job
    where workspace_id = ${tx.workspaceId} and created_by = ${tx.actor.memberId} and (${before}::uuid is null or import_id < ${before}::uuid)
    order by import_id desc limit ${limit}`.execute(tx.sql)
  return rows
}

/** Where an import that ended well went. */
export interface DoneImport {
  readonly bookId: string
  readonly batchId: string
  readonly fileName: string
  readonly finishedAt: Date
}

/** The actor's imports of a kind that ended well, newest first. */
export async function readDoneImports(tx: ReadTx, kind: string, limit: number): Promise<DoneImport[]> {
  const { rows } =
    await sql<DoneImport>`select j.book_id as "bookId", j.batch_id as "batchId", j.file_name as "fileName",
      j.finished_at as "finishedAt"
    from lazo.import_job j join lazo.import_source s on s.workspace_id = j.workspace_id and s.source_id = j.source_id
    where j.workspace_id = ${tx.workspaceId} and j.created_by = ${tx.actor.memberId} and j.state = 'done' and s.kind = ${kind}
    order by j.import_id desc limit ${limit}`.execute(tx.sql)
  return rows
}

/** The notes of an import in the order of the file, after a place in it. */
export async function readNotes(
  tx: ReadTx,
  importId: string,
  page: { kinds: readonly string[]; after: number; limit: number },
): Promise<StoredNote[]> {
  const { rows } = await sql<StoredNote>`select position, file, line, kind, card_id as "cardId", row_text as "rowText",
      json_build_object('code', coalesce(code, 'as-told'), 'facts', coalesce(facts, json_build_object('message', message))) as remark
    from lazo.import_note
    where workspace_id = ${tx.workspaceId} and import_id = ${importId} and kind = any(${page.kinds}::text[]) and position > ${page.after}
    order by position limit ${page.limit}`.execute(tx.sql)
  return rows
}

/** What earlier imports of a source into a book made of these rows. */
export async function readKnownRows(
  tx: ReadTx,
  from: { sourceId: string; bookId: string },
  rowKeys: readonly string[],
): Promise<Map<string, KnownRow>> {
  const { rows } =
    await sql<KnownRow>`select row_key as "rowKey", row_hash as "rowHash", card_id as "cardId" from lazo.import_row
    where workspace_id = ${tx.workspaceId} and source_id = ${from.sourceId} and book_id = ${from.bookId}
      and row_key = any(${rowKeys}::text[])`.execute(tx.sql)
  return new Map(rows.map((row) => [row.rowKey, row]))
}

/** What cards of a book are called that rows of the actor's sources became, by those row keys that begin alike. */
export async function readNamesByRowKey(tx: ReadTx, bookId: string, beginning: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ rowKey: string; display: string }>`
    select r.row_key as "rowKey", c.display from lazo.import_source s
    join lazo.import_row r on r.workspace_id = s.workspace_id and r.source_id = s.source_id and r.book_id = ${bookId}
    join lazo.book_card p on p.workspace_id = r.workspace_id and p.book_id = r.book_id and p.card_id = r.card_id
    join lazo.card c on c.workspace_id = r.workspace_id and c.card_id = r.card_id and c.deleted_at is null
    where s.workspace_id = ${tx.workspaceId} and s.created_by = ${tx.actor.memberId}
      and starts_with(r.row_key, ${beginning})`.execute(tx.sql)
  return new Map(rows.map((row) => [row.rowKey, row.display]))
}

/** Those of these cards that an undo put into the trash, and no person: a list may bring them anew. Purged ones are told too. */
export async function readUndoneCards(tx: ReadTx, cardIds: readonly string[]): Promise<Set<string>> {
  if (cardIds.length === 0) return new Set()
  const { rows } = await sql<{ cardId: string }>`
    select v.card_id as "cardId" from (
      select distinct on (card_id) card_id, batch_id from lazo.card_version
      where workspace_id = ${tx.workspaceId} and card_id = any(${cardIds}::uuid[]) and act = 'trash'
      order by card_id, revision desc, version_id desc
    ) as v join lazo.batch b on b.workspace_id = ${tx.workspaceId} and b.batch_id = v.batch_id and b.kind = 'undo'`.execute(
    tx.sql,
  )
  return new Set(rows.map((row) => row.cardId))
}

/** Those of these cards that a batch made. */
export async function readMadeCards(tx: ReadTx, batchId: string, cardIds: readonly string[]): Promise<Set<string>> {
  if (cardIds.length === 0) return new Set()
  const { rows } = await sql<{ cardId: string }>`
    select card_id as "cardId" from lazo.card_version
    where workspace_id = ${tx.workspaceId} and batch_id = ${batchId} and card_id = any(${cardIds}::uuid[])
      and act = 'create'`.execute(tx.sql)
  return new Set(rows.map((row) => row.cardId))
}

/** Which card of a book holds each of these uids. */
export async function findCardsByUid(
  tx: ReadTx,
  bookId: string,
  uids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ uid: string; cardId: string }>`select uid, card_id as "cardId" from lazo.book_card
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId} and uid = any(${uids}::text[])`.execute(tx.sql)
  return new Map(rows.map((row) => [row.uid, row.cardId]))
}

/** Which cards of a book hold each of these shared handles. A key held by several cards has several. */
export async function findCardsByHandle(
  tx: ReadTx,
  bookId: string,
  kind: 'email' | 'profile',
  keys: readonly string[],
): Promise<Map<string, string[]>> {
  // Key by key: while a book fills there are no statistics, and a join would read all of it for each group of rows.
  const { rows } = await sql<{ key: string; cardId: string }>`
    select h.key, h.card_id as "cardId" from unnest(${keys}::text[]) as asked(key) cross join lateral (
      select key, card_id from lazo.handle
      where workspace_id = ${tx.workspaceId} and kind = ${kind} and key = asked.key and scope = 'base' offset 0
    ) as h where ${isIn(tx, sql.ref('h.card_id'), [bookId])}`.execute(tx.sql)
  return new Map([...Map.groupBy(rows, (row) => row.key)].map(([key, found]) => [key, found.map((row) => row.cardId)]))
}

/** Those of these keys that a card of one of the books holds, and is not in the trash. */
export async function findHeldHandles(
  tx: ReadTx,
  bookIds: readonly string[],
  kind: 'email' | 'phone',
  keys: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`select asked.key from unnest(${keys}::text[]) as asked(key)
    where exists (
      select from lazo.handle h join lazo.card c on c.workspace_id = h.workspace_id and c.card_id = h.card_id and c.deleted_at is null
      where h.workspace_id = ${tx.workspaceId} and h.kind = ${kind} and h.key = asked.key and h.scope = 'base'
        and ${isIn(tx, sql.ref('h.card_id'), bookIds)} offset 0)`.execute(tx.sql)
  return new Set(rows.map((row) => row.key))
}

/** Whether a book holds any card. */
export async function isBookEmpty(tx: ReadTx, bookId: string): Promise<boolean> {
  const { rows } =
    await sql`select from lazo.book_card where workspace_id = ${tx.workspaceId} and book_id = ${bookId} limit 1`.execute(
      tx.sql,
    )
  return rows.length === 0
}

/** Which of these books were begun by an import that brought more than so many cards. */
export async function readBooksMadeByImport(
  tx: ReadTx,
  bookIds: readonly string[],
  many: number,
): Promise<Set<string>> {
  const { rows } = await sql<{ book_id: string }>`select distinct j.book_id from lazo.import_job j
    where j.workspace_id = ${tx.workspaceId} and j.book_id = any(${bookIds}::uuid[])
      and (j.counts ->> 'new')::bigint > ${many}::bigint
      and not exists (select from lazo.book_card p
        where p.workspace_id = j.workspace_id and p.book_id = j.book_id and p.added_at < j.created_at)`.execute(tx.sql)
  return new Set(rows.map((row) => row.book_id))
}
