import { sql } from 'kysely'
import type { ProposedMeetingTable } from '../schema/calendar-tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A meeting of a calendar of the actor's own with people they know, that may be recorded as an interaction of this id. */
export interface StoredMeeting {
  readonly meetingId: string
  readonly heldAt: Date
  readonly minutes: number
  readonly medium: ProposedMeetingTable['medium']
  readonly text: string
  readonly cardIds: readonly string[]
}

const MOST = 500

/** The meetings that are proposed to the actor: neither refused nor recorded, the latest first, as many as one looks through. */
export async function readMeetings(tx: ReadTx): Promise<StoredMeeting[]> {
  const { rows } =
    await sql<StoredMeeting>`select meeting_id as "meetingId", held_at as "heldAt", minutes, medium, text,
      card_ids as "cardIds"
    from lazo.proposed_meeting p
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and refused_at is null
      and not exists (select from lazo.interaction i where i.workspace_id = p.workspace_id and i.interaction_id = p.meeting_id)
    order by held_at desc, meeting_id limit ${MOST}`.execute(tx.sql)
  return rows
}

/** Which of these meetings the actor refused. */
export async function readRefused(tx: ReadTx, meetingIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ meetingId: string }>`select meeting_id as "meetingId" from lazo.proposed_meeting
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and refused_at is not null
      and meeting_id = any(${meetingIds}::uuid[])`.execute(tx.sql)
  return new Set(rows.map(({ meetingId }) => meetingId))
}

/** Proposes meetings to the actor, as they stand now in the calendar; a refusal stays. */
export async function upsertMeetings(
  tx: WriteTx,
  calendarId: string | null,
  meetings: readonly StoredMeeting[],
): Promise<void> {
  for (const { meetingId, heldAt, minutes, medium, text, cardIds } of meetings)
    await sql`insert into lazo.proposed_meeting
        (workspace_id, member_id, meeting_id, calendar_id, held_at, minutes, medium, text, card_ids)
      values (${tx.workspaceId}, ${tx.actor.memberId}, ${meetingId}, ${calendarId}, ${heldAt}, ${minutes}, ${medium}, ${text},
        ${[...cardIds]}::uuid[])
      on conflict (workspace_id, member_id, meeting_id) do update
        set held_at = excluded.held_at, minutes = excluded.minutes, medium = excluded.medium, text = excluded.text,
          card_ids = excluded.card_ids, calendar_id = coalesce(excluded.calendar_id, lazo.proposed_meeting.calendar_id)`.execute(
      tx.sql,
    )
}

/** Takes back what was proposed of a calendar of the actor's and stands there no more; of all but these ids. */
export async function deleteMeetings(tx: WriteTx, calendarId: string, except: readonly string[]): Promise<void> {
  await sql`delete from lazo.proposed_meeting
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and calendar_id = ${calendarId}
      and refused_at is null and not meeting_id = any(${except}::uuid[])`.execute(tx.sql)
}

/** Notes that the actor refuses a meeting, or does no more. False when none of this id was proposed. */
export async function refuseMeetingRow(tx: WriteTx, meetingId: string, isRefused: boolean): Promise<boolean> {
  const { rows } = await sql`update lazo.proposed_meeting set refused_at = ${isRefused ? tx.now : null}
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and meeting_id = ${meetingId}
    returning meeting_id`.execute(tx.sql)
  return rows.length > 0
}
