import { sql } from 'kysely'
import type { CalendarChoiceTable } from '../schema/calendar-tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** What a member wants of their calendars. */
export interface CalendarChoice {
  /** Whether open follow-ups stand in a calendar of events too. */
  readonly hasDays: boolean
  readonly nameDays: CalendarChoiceTable['name_days']
}

/** What the actor wants of their calendars; null while they said nothing. */
export async function readCalendarChoice(tx: ReadTx): Promise<CalendarChoice | null> {
  const { rows } =
    await sql<CalendarChoice>`select has_days as "hasDays", name_days as "nameDays" from lazo.calendar_choice
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}`.execute(tx.sql)
  return rows[0] ?? null
}

/** Keeps what the actor wants of their calendars. */
export async function writeCalendarChoice(tx: WriteTx, { hasDays, nameDays }: CalendarChoice): Promise<void> {
  const said = { has_days: hasDays, name_days: nameDays }
  await tx.sql
    .insertInto('calendar_choice')
    .values({ workspace_id: tx.workspaceId, member_id: tx.actor.memberId, ...said })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'member_id']).doUpdateSet(said))
    .execute()
}
