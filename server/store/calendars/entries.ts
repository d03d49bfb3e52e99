import { sql } from 'kysely'
import type { CalendarTable } from '../schema/calendar-tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** The calendars of a member. */
export type CalendarKind = CalendarTable['calendar']

/** What stood under a name in a calendar when somebody looked last. */
export interface SeenEntry {
  readonly name: string
  /** Null when it is gone. */
  readonly etag: string | null
  /** Since which number of the calendar it has been so. */
  readonly number: number
}

/** How far a calendar of the actor's has come; 0 before anybody looked. */
export async function readCalendarNumber(tx: ReadTx, calendar: CalendarKind): Promise<number> {
  const { rows } = await sql<{ number: number }>`select number from lazo.calendar
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and calendar = ${calendar}`.execute(
    tx.sql,
  )
  return rows[0]?.number ?? 0
}

/** The same, held until the transaction ends: who looks next waits. */
export async function lockCalendar(tx: WriteTx, calendar: CalendarKind): Promise<number> {
  await sql`insert into lazo.calendar (workspace_id, member_id, calendar, number)
    values (${tx.workspaceId}, ${tx.actor.memberId}, ${calendar}, 0) on conflict do nothing`.execute(tx.sql)
  await sql`select from lazo.calendar
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and calendar = ${calendar} for update`.execute(
    tx.sql,
  )
  return readCalendarNumber(tx, calendar)
}

/** What stood in a calendar of the actor's when somebody looked last, and what is gone. */
export async function readSeenEntries(tx: ReadTx, calendar: CalendarKind): Promise<SeenEntry[]> {
  const { rows } = await sql<SeenEntry>`select name, etag, number from lazo.calendar_entry
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and calendar = ${calendar}`.execute(
    tx.sql,
  )
  return rows
}

/** Notes what is otherwise in a calendar, which is locked, under its next number. */
export async function noteEntries(
  tx: WriteTx,
  calendar: CalendarKind,
  { number, entries }: { number: number; entries: readonly Pick<SeenEntry, 'name' | 'etag'>[] },
): Promise<void> {
  const { workspaceId, actor } = tx
  await sql`insert into lazo.calendar_entry (workspace_id, member_id, calendar, name, etag, number)
    select ${workspaceId}, ${actor.memberId}, ${calendar}, e.name, e.etag, ${number}
    from unnest(${entries.map(({ name }) => name)}::text[], ${entries.map(({ etag }) => etag)}::text[]) as e(name, etag)
    on conflict (workspace_id, member_id, calendar, name) do update
      set etag = excluded.etag, number = excluded.number`.execute(tx.sql)
  await sql`update lazo.calendar set number = ${number}
    where workspace_id = ${workspaceId} and member_id = ${actor.memberId} and calendar = ${calendar}`.execute(tx.sql)
}
