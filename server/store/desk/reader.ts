import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { InboundTable } from '../schema/desk-tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'
import type { StoredInbound, StoredInboundVersion } from './inbound.ts'

/** Which entries of the desk are wanted; null for all. */
export interface InboundChoice {
  readonly state: InboundTable['state'] | null
  readonly eventId: string | null
  /** Only those before this one. */
  readonly before: string | null
  readonly limit: number
}

const columns = sql`i.inbound_id as "inboundId", i.member_id as "memberId", i.book_id as "bookId", i.event_id as "eventId", i.source, i.kind, i.state, i.name,
    i.text, i.details, i.revisit_on::text as "revisitOn", i.reason, i.card_id as "cardId", i.batch_id as "batchId", i.reading,
    i.received_at as "receivedAt", i.created_at as "createdAt", i.edited_at as "editedAt"`

/** The entries of the actor’s desk, and of forms of these books, the latest first. */
export async function readInbound(
  tx: ReadTx,
  managed: readonly string[],
  { state, eventId, before, limit }: InboundChoice,
): Promise<StoredInbound[]> {
  const { rows } = await sql<StoredInbound>`select ${columns} from lazo.inbound i
    where i.workspace_id = ${tx.workspaceId} and ${isSeen(tx, managed)} and (${state}::text is null or i.state = ${state})
      and (${eventId}::uuid is null or i.event_id = ${eventId}::uuid) and (${before}::uuid is null or i.inbound_id < ${before}::uuid)
    order by i.inbound_id desc limit ${limit}`.execute(tx.sql)
  return rows
}

/** One of these entries; null when there is none. */
export async function readOneInbound(
  tx: ReadTx,
  managed: readonly string[],
  inboundId: string,
): Promise<StoredInbound | null> {
  if (!isId(inboundId)) return null
  const { rows } = await sql<StoredInbound>`select ${columns} from lazo.inbound i
    where i.workspace_id = ${tx.workspaceId} and i.inbound_id = ${inboundId} and ${isSeen(tx, managed)}`.execute(tx.sql)
  return rows[0] ?? null
}

/** The same, held until the transaction ends. */
export async function lockInbound(
  tx: WriteTx,
  managed: readonly string[],
  inboundId: string,
): Promise<StoredInbound | null> {
  if (!isId(inboundId)) return null
  await sql`select from lazo.inbound where workspace_id = ${tx.workspaceId} and inbound_id = ${inboundId}
    for update`.execute(tx.sql)
  return readOneInbound(tx, managed, inboundId)
}

/** What an entry was before each change, the latest first. */
export async function readInboundVersions(tx: ReadTx, inboundId: string): Promise<StoredInboundVersion[]> {
  const { rows } = await sql<StoredInboundVersion>`select version_id as "versionId", until, state
    from lazo.inbound_version where workspace_id = ${tx.workspaceId} and inbound_id = ${inboundId}
    order by version_id desc`.execute(tx.sql)
  return rows
}

/** What waits at the actor’s desk on a day: what is new, and what was put off until then; oldest first. */
export async function readWaitingInbound(
  tx: ReadTx,
  managed: readonly string[],
  { today, limit }: { today: string; limit: number },
): Promise<StoredInbound[]> {
  const { rows } = await sql<StoredInbound>`select ${columns} from lazo.inbound i
    where i.workspace_id = ${tx.workspaceId} and ${isSeen(tx, managed)}
      and (i.state = 'new' or i.state = 'planned' and i.revisit_on <= ${today}::date)
    order by i.inbound_id limit ${limit}`.execute(tx.sql)
  return rows
}

/** How many entries of the actor’s desk are in each state. */
export async function countInbound(
  tx: ReadTx,
  managed: readonly string[],
): Promise<{ state: InboundTable['state']; count: number }[]> {
  const { rows } = await sql<{ state: InboundTable['state']; count: number }>`
    select i.state, count(*)::int as count from lazo.inbound i
    where i.workspace_id = ${tx.workspaceId} and ${isSeen(tx, managed)} group by i.state`.execute(tx.sql)
  return rows
}

/** How many entries ever came to the actor’s own desk. */
export async function countOwnInbound(tx: ReadTx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from lazo.inbound
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}`.execute(tx.sql)
  return rows[0]!.count
}

/** The picture of an entry; null when it has none. */
export async function readInboundPicture(tx: ReadTx, inboundId: string): Promise<Buffer | null> {
  const row = await tx.sql
    .selectFrom('inbound_picture')
    .select('bytes')
    .where('workspace_id', '=', tx.workspaceId)
    .where('inbound_id', '=', inboundId)
    .executeTakeFirst()
  return row?.bytes ?? null
}

function isSeen(tx: ReadTx, managed: readonly string[]) {
  return sql`(i.member_id = ${tx.actor.memberId} or i.book_id = any(${managed}::uuid[])) and i.undone_by is null`
}
