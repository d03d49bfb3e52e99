import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** An alarm as it is kept, with the names of today. */
export interface StoredAlarm {
  readonly alarmId: string
  readonly kind: 'cards-opened' | 'cards-taken'
  readonly memberId: string
  /** Null for one who is no longer a member. */
  readonly memberName: string | null
  readonly bookId: string | null
  readonly bookName: string | null
  readonly at: Date
  readonly lastAt: Date
  readonly cards: number
  readonly ofCards: number | null
  readonly acknowledgedAt: Date | null
  readonly acknowledgedBy: string | null
  readonly acknowledgerName: string | null
}

/** What an alarm is about, of the actor. */
export interface AlarmCause {
  readonly kind: StoredAlarm['kind']
  readonly bookId: string | null
  readonly cards: number
  readonly ofCards: number | null
}

const stored = sql`select a.alarm_id as "alarmId", a.kind, a.member_id as "memberId", m.name as "memberName",
    a.book_id as "bookId", b.name as "bookName", a.at, a.last_at as "lastAt", a.cards, a.of_cards as "ofCards",
    a.acknowledged_at as "acknowledgedAt", a.acknowledged_by as "acknowledgedBy", k.name as "acknowledgerName"
  from lazo.alarm a
  left join lazo.member m on m.workspace_id = a.workspace_id and m.member_id = a.member_id
  left join lazo.member k on k.workspace_id = a.workspace_id and k.member_id = a.acknowledged_by
  left join lazo.book b on b.workspace_id = a.workspace_id and b.book_id = a.book_id`

/** First half of the two-part key of the lock, so that it meets no other lock of the product. */
const ALARM_LOCK = 7_052_029

/** Makes this transaction the only one that raises alarms about the actor. */
export async function lockOwnAlarms(tx: WriteTx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ALARM_LOCK}::int, hashtext(${tx.actor.memberId}))`.execute(tx.sql)
}

/** Lets an alarm of the same cause that was raised or grew since a moment grow; false when there is none. */
export async function growAlarm(tx: WriteTx, cause: AlarmCause, since: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`update lazo.alarm
    set cards = greatest(cards, ${cause.cards}), of_cards = ${cause.ofCards}, last_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and kind = ${cause.kind}
      and book_id is not distinct from ${cause.bookId}::uuid and last_at >= ${since}`.execute(tx.sql)
  return numAffectedRows !== undefined && numAffectedRows > 0n
}

/** Writes a new alarm about the actor. */
export async function insertAlarm(tx: WriteTx, alarmId: string, cause: AlarmCause): Promise<void> {
  await sql`insert into lazo.alarm (workspace_id, alarm_id, kind, member_id, book_id, at, last_at, cards, of_cards)
    values (${tx.workspaceId}, ${alarmId}, ${cause.kind}, ${tx.actor.memberId}, ${cause.bookId}, ${tx.now}, ${tx.now},
      ${cause.cards}, ${cause.ofCards})`.execute(tx.sql)
}

/** Alarms, the latest first: all, or those that nobody has acknowledged. */
export async function readAlarms(
  tx: ReadTx,
  asked: { isOpen: boolean; before: string | null; limit: number },
): Promise<StoredAlarm[]> {
  const { rows } = await sql<StoredAlarm>`${stored}
    where a.workspace_id = ${tx.workspaceId} and (not ${asked.isOpen} or a.acknowledged_at is null)
      and (${asked.before}::uuid is null or a.alarm_id < ${asked.before}::uuid)
    order by a.alarm_id desc limit ${asked.limit}`.execute(tx.sql)
  return rows
}

/** One alarm; null when there is none. */
export async function readAlarm(tx: ReadTx, alarmId: string): Promise<StoredAlarm | null> {
  const { rows } = await sql<StoredAlarm>`${stored}
    where a.workspace_id = ${tx.workspaceId} and a.alarm_id = ${alarmId}`.execute(tx.sql)
  return rows[0] ?? null
}

/** How many alarms nobody has acknowledged. */
export async function countOpenAlarms(tx: ReadTx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from lazo.alarm
    where workspace_id = ${tx.workspaceId} and acknowledged_at is null`.execute(tx.sql)
  return rows[0]!.count
}

/** Notes that the actor has seen to an alarm; false when somebody had already. */
export async function setAcknowledged(tx: WriteTx, alarmId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update lazo.alarm
    set acknowledged_at = ${tx.now}, acknowledged_by = ${tx.actor.memberId}
    where workspace_id = ${tx.workspaceId} and alarm_id = ${alarmId} and acknowledged_at is null`.execute(tx.sql)
  return numAffectedRows !== undefined && numAffectedRows > 0n
}
