import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** Somebody asked for something: a listed book, or whatever a member has. */
export interface StoredRequest {
  readonly requestId: string
  readonly askerId: string
  readonly askerName: string
  readonly bookId: string | null
  readonly bookName: string | null
  readonly askedId: string | null
  readonly askedName: string | null
  readonly wants: string
  readonly message: string
  readonly createdAt: Date
  readonly state: 'open' | 'granted' | 'refused' | 'withdrawn'
  readonly answeredBy: string | null
  readonly answeredByName: string | null
  readonly answeredAt: Date | null
  readonly answer: string
  readonly batchId: string | null
}

/** A book that its owner made known to who does not reach it. */
export interface ListedBook {
  readonly bookId: string
  readonly name: string
  readonly ownerId: string
  readonly ownerName: string
}

/** What is asked, of whom. */
export interface NewRequest {
  readonly requestId: string
  readonly bookId: string | null
  readonly askedId: string | null
  readonly wants: string
  readonly message: string
}

const listed = sql`select r.request_id as "requestId", r.asker_id as "askerId", a.name as "askerName", r.book_id as "bookId",
    b.name as "bookName", r.asked_id as "askedId", t.name as "askedName", r.wants, r.message, r.created_at as "createdAt", r.state,
    r.answered_by as "answeredBy", y.name as "answeredByName", r.answered_at as "answeredAt", r.answer, r.batch_id as "batchId"
  from lazo.access_request r
  join lazo.member a on a.workspace_id = r.workspace_id and a.member_id = r.asker_id
  left join lazo.book b on b.workspace_id = r.workspace_id and b.book_id = r.book_id
  left join lazo.member t on t.workspace_id = r.workspace_id and t.member_id = r.asked_id
  left join lazo.member y on y.workspace_id = r.workspace_id and y.member_id = r.answered_by`

/** What the actor asked, the latest first. */
export async function readOwnRequests(tx: ReadTx, limit: number): Promise<StoredRequest[]> {
  const { rows } = await sql<StoredRequest>`${listed}
    where r.workspace_id = ${tx.workspaceId} and r.asker_id = ${tx.actor.memberId}
    order by r.request_id desc limit ${limit}`.execute(tx.sql)
  return rows
}

/** The open requests that are the actor's to answer: for these books, and those asked of the actor; the oldest first. Of those who are not disabled. */
export async function readOpenRequests(tx: ReadTx, bookIds: readonly string[]): Promise<StoredRequest[]> {
  const { rows } = await sql<StoredRequest>`${listed}
    where r.workspace_id = ${tx.workspaceId} and r.state = 'open' and r.asker_id <> ${tx.actor.memberId} and a.disabled_at is null
      and (r.asked_id = ${tx.actor.memberId} or r.book_id = any(${bookIds}::uuid[]) and b.deleted_at is null)
    order by r.request_id`.execute(tx.sql)
  return rows
}

/** The requests that were the actor's to answer until, since a moment, they were taken back or somebody else answered them. */
export async function readSettledRequests(
  tx: ReadTx,
  bookIds: readonly string[],
  since: Date,
): Promise<StoredRequest[]> {
  const { rows } = await sql<StoredRequest>`${listed}
    where r.workspace_id = ${tx.workspaceId} and r.answered_at > ${since}
      and ${tx.actor.memberId} not in (r.asker_id, r.answered_by)
      and (r.asked_id = ${tx.actor.memberId} or r.book_id = any(${bookIds}::uuid[]) and b.deleted_at is null)
    order by r.request_id`.execute(tx.sql)
  return rows
}

/** Ids of what was asked or answered in the workspace since a moment. */
export async function readRecentRequests(tx: ReadTx, since: Date): Promise<string[]> {
  const { rows } = await sql<{ requestId: string }>`select request_id as "requestId" from lazo.access_request
    where workspace_id = ${tx.workspaceId} and (created_at > ${since} or answered_at > ${since})`.execute(tx.sql)
  return rows.map((row) => row.requestId)
}

/** One request, held until the transaction ends; null when there is none. */
export async function lockRequest(tx: WriteTx, requestId: string): Promise<StoredRequest | null> {
  if (!isId(requestId)) return null
  const { rows } = await sql<StoredRequest>`${listed}
    where r.workspace_id = ${tx.workspaceId} and r.request_id = ${requestId} for update of r`.execute(tx.sql)
  return rows[0] ?? null
}

/** Keeps what the actor asks; what they asked of the same before and is open says the new instead. Gives its id. */
export async function upsertRequest(tx: WriteTx, request: NewRequest): Promise<string> {
  const { requestId, bookId, askedId, wants, message } = request
  const { rows } = await sql<{ requestId: string }>`
    insert into lazo.access_request (workspace_id, request_id, asker_id, book_id, asked_id, wants, message, created_at, state, answer)
    values (${tx.workspaceId}, ${requestId}, ${tx.actor.memberId}, ${bookId}, ${askedId}, ${wants}, ${message}, ${tx.now}, 'open', '')
    on conflict (workspace_id, asker_id, coalesce(book_id, asked_id)) where state = 'open'
    do update set wants = excluded.wants, message = excluded.message
    returning request_id as "requestId"`.execute(tx.sql)
  return rows[0]!.requestId
}

/** How many requests of the actor are open. */
export async function countOpenRequests(tx: ReadTx): Promise<number> {
  const { rows } = await sql<{ requests: number }>`select count(*)::int as requests from lazo.access_request
    where workspace_id = ${tx.workspaceId} and asker_id = ${tx.actor.memberId} and state = 'open'`.execute(tx.sql)
  return rows[0]!.requests
}

/** Writes what became of a request, by the actor. */
export async function setAnswered(
  tx: WriteTx,
  requestId: string,
  outcome: { state: 'granted' | 'refused' | 'withdrawn'; answer: string; batchId: string | null },
): Promise<void> {
  const { state, answer, batchId } = outcome
  await tx.sql
    .updateTable('access_request')
    .set({ state, answer, batch_id: batchId, answered_by: tx.actor.memberId, answered_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('request_id', '=', requestId)
    .execute()
}

/** The listed books of the workspace, by name; of one book when it is named. */
export async function readListedBooks(tx: ReadTx, only: string | null = null): Promise<ListedBook[]> {
  if (only !== null && !isId(only)) return []
  const { rows } =
    await sql<ListedBook>`select b.book_id as "bookId", b.name, b.owner_id as "ownerId", m.name as "ownerName"
    from lazo.book b join lazo.member m on m.workspace_id = b.workspace_id and m.member_id = b.owner_id
    where b.workspace_id = ${tx.workspaceId} and b.is_listed and b.deleted_at is null
      and (${only}::uuid is null or b.book_id = ${only}::uuid) order by b.name, b.book_id`.execute(tx.sql)
  return rows
}

/** Says whether a book is known to who does not reach it. */
export async function setListed(tx: WriteTx, bookId: string, isListed: boolean): Promise<void> {
  await tx.sql
    .updateTable('book')
    .set({ is_listed: isListed })
    .where('workspace_id', '=', tx.workspaceId)
    .where('book_id', '=', bookId)
    .execute()
}
