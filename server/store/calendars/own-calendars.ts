import { sql } from 'kysely'
import type { OwnCalendarTable } from '../schema/calendar-tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A calendar that a member keeps elsewhere. */
export interface StoredOwnCalendar {
  readonly calendarId: string
  readonly name: string
  /** Of its address what is shown. */
  readonly host: string
  /** Where it is and with what it is opened, under the key of the installation. */
  readonly sealed: Buffer
  readonly createdAt: Date
  /** When it was read last. */
  readonly readAt: Date | null
  /** Why it could not be read when it was tried last. */
  readonly failure: OwnCalendarTable['failure']
}

/** A calendar that is to be read, and as whom. */
export interface CalendarToRead {
  readonly calendarId: string
  readonly memberId: string
  readonly accountId: string
  readonly role: 'owner' | 'admin' | 'member' | 'guest'
}

const columns = sql`calendar_id as "calendarId", name, host, sealed, created_at as "createdAt", read_at as "readAt", failure`

/** The actor's calendars elsewhere, oldest first. */
export async function readOwnCalendars(tx: ReadTx): Promise<StoredOwnCalendar[]> {
  const { rows } = await sql<StoredOwnCalendar>`select ${columns} from lazo.own_calendar
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} order by calendar_id`.execute(tx.sql)
  return rows
}

/** The calendars of all members of the workspace who may come in. */
export async function readCalendarsToRead(tx: ReadTx): Promise<CalendarToRead[]> {
  const { rows } = await sql<CalendarToRead>`select c.calendar_id as "calendarId", m.member_id as "memberId",
      m.account_id as "accountId", m.role
    from lazo.own_calendar c join lazo.member m on m.workspace_id = c.workspace_id and m.member_id = c.member_id
    where c.workspace_id = ${tx.workspaceId} and m.disabled_at is null order by c.calendar_id`.execute(tx.sql)
  return rows
}

/** Keeps a calendar of the actor's that was not read yet. */
export async function insertOwnCalendar(
  tx: WriteTx,
  { calendarId, name, host, sealed }: Pick<StoredOwnCalendar, 'calendarId' | 'name' | 'host' | 'sealed'>,
): Promise<void> {
  await sql`insert into lazo.own_calendar (workspace_id, calendar_id, member_id, name, host, sealed, created_at)
    values (${tx.workspaceId}, ${calendarId}, ${tx.actor.memberId}, ${name}, ${host}, ${sealed}, ${tx.now})`.execute(
    tx.sql,
  )
}

/** Notes that a calendar of the actor's was read, or why it could not be. False when there is none. */
export async function noteReading(
  tx: WriteTx,
  calendarId: string,
  failure: StoredOwnCalendar['failure'],
): Promise<boolean> {
  const { rows } = await sql`update lazo.own_calendar
    set failure = ${failure}, read_at = case when ${failure}::text is null then ${tx.now} else read_at end
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and calendar_id = ${calendarId}
    returning calendar_id`.execute(tx.sql)
  return rows.length > 0
}

/** Forgets a calendar of the actor's. False when there is none. */
export async function deleteOwnCalendar(tx: WriteTx, calendarId: string): Promise<boolean> {
  const { rows } = await sql`delete from lazo.own_calendar
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and calendar_id = ${calendarId}
    returning calendar_id`.execute(tx.sql)
  return rows.length > 0
}
