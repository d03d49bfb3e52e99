import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** More lines than there are for one person. */
const MOST_KEPT = 500

/** Remembers by which lines the actor wrote to the person of a card, and forgets those used longest ago beyond 500. */
export async function insertUsedLines(tx: WriteTx, cardId: string, marks: readonly string[]): Promise<void> {
  const { memberId } = tx.actor
  await sql`insert into lazo.draft_use (workspace_id, member_id, card_id, mark, used_at)
    select distinct ${tx.workspaceId}::uuid, ${memberId}::uuid, ${cardId}::uuid, m.mark, ${tx.now}::timestamptz
    from unnest(${marks}::text[]) as m(mark) on conflict do nothing`.execute(tx.sql)
  await sql`delete from lazo.draft_use u where u.workspace_id = ${tx.workspaceId} and u.member_id = ${memberId}
    and u.card_id = ${cardId} and u.mark in (select o.mark from lazo.draft_use o where o.workspace_id = u.workspace_id
      and o.member_id = u.member_id and o.card_id = u.card_id order by o.used_at desc, o.mark offset ${MOST_KEPT})`.execute(
    tx.sql,
  )
}

/** Forgets that the actor used these lines, since nothing went after all. */
export async function deleteUsedLines(tx: WriteTx, cardId: string, marks: readonly string[]): Promise<void> {
  await sql`delete from lazo.draft_use where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
    and card_id = ${cardId} and mark = any(${marks}::text[])`.execute(tx.sql)
}
