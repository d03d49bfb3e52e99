import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** What the actor noted when they last spoke with the person of a card. */
export interface LastTalk {
  readonly at: Date
  readonly text: string
}

/** The marks of the lines by which the actor has written to the person of a card. */
export async function readUsedLines(tx: ReadTx, cardId: string): Promise<Set<string>> {
  const { rows } = await sql<{ mark: string }>`select mark from lazo.draft_use
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and card_id = ${cardId}`.execute(tx.sql)
  return new Set(rows.map(({ mark }) => mark))
}

/** The actor's own latest talk with the person of a card of which they noted something; null when there is none. */
export async function readLastTalk(tx: ReadTx, cardId: string): Promise<LastTalk | null> {
  const { rows } = await sql<LastTalk>`select i.at, i.text from lazo.interaction_card k
    join lazo.interaction i on i.workspace_id = k.workspace_id and i.interaction_id = k.interaction_id
    where k.workspace_id = ${tx.workspaceId} and k.member_id = ${tx.actor.memberId} and k.card_id = ${cardId}
      and i.deleted_at is null and i.medium <> 'note' and i.text is not null
    order by k.at desc, k.interaction_id desc limit 1`.execute(tx.sql)
  return rows[0] ?? null
}
