import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { AgendaMarkTable } from '../schema/tie-tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** What a member says of an item of their agenda. */
export interface AgendaMark {
  readonly key: string
  /** Null for what waits and has no card yet. */
  readonly cardId: string | null
  readonly mark: AgendaMarkTable['mark']
  /** The day on which it comes back, `YYYY-MM-DD`; null unless it is snoozed. */
  readonly until: string | null
}

/** A mark as it is kept. */
export interface StoredMark extends AgendaMark {
  readonly markId: string
  readonly madeAt: Date
}

/** The actor's marks, the latest last: it is the one that holds. */
export async function readMarks(tx: ReadTx): Promise<StoredMark[]> {
  const { rows } =
    await sql<StoredMark>`select mark_id as "markId", key, card_id as "cardId", mark, until::text as until,
      made_at as "madeAt"
    from lazo.agenda_mark where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
    order by made_at, mark_id`.execute(tx.sql)
  return rows
}

/** Keeps a mark of the actor's. False where there is one of that id. */
export async function insertMark(
  tx: WriteTx,
  markId: string,
  { key, cardId, mark, until }: AgendaMark,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.sql
    .insertInto('agenda_mark')
    .values({
      workspace_id: tx.workspaceId,
      member_id: tx.actor.memberId,
      mark_id: markId,
      card_id: cardId,
      key,
      mark,
      until,
      made_at: tx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Takes a mark of the actor's away; tells whether there was one. */
export async function deleteMark(tx: WriteTx, markId: string): Promise<boolean> {
  if (!isId(markId)) return false
  const { rows } = await sql`delete from lazo.agenda_mark where workspace_id = ${tx.workspaceId}
    and member_id = ${tx.actor.memberId} and mark_id = ${markId} returning mark_id`.execute(tx.sql)
  return rows.length > 0
}

/**
 * Takes away the marks of all members that say nothing any more: made before a moment, and put off until a day before it, or followed by
 * another on the same key that is as old; and those of occasions of past years. Gives how many.
 */
export async function forgetSpentMarks(
  tx: WriteTx,
  { before, occasionsBefore }: { before: Date; occasionsBefore: Date },
): Promise<number> {
  const { numAffectedRows } = await sql`delete from lazo.agenda_mark m
    where m.workspace_id = ${tx.workspaceId} and m.made_at < ${before} and (m.until < ${before}::timestamptz::date
      or m.key like 'occasion:%' and m.made_at < ${occasionsBefore}
      or exists (select from lazo.agenda_mark l where l.workspace_id = m.workspace_id and l.member_id = m.member_id
        and l.key = m.key and l.mark_id > m.mark_id and l.made_at < ${before}))`.execute(tx.sql)
  return Number(numAffectedRows ?? 0n)
}
