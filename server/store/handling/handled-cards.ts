import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** Keeps that a member was handed a card. */
export async function noteHandled(tx: WriteTx, memberId: string, cardId: string): Promise<void> {
  await sql`insert into lazo.handled_card (workspace_id, member_id, card_id)
    values (${tx.workspaceId}, ${memberId}, ${cardId}) on conflict do nothing`.execute(tx.sql)
}

/** Ids of the cards that a member handles, those in the trash too, in their order. */
export async function readHandled(tx: ReadTx, memberId: string): Promise<string[]> {
  const { rows } = await sql<{ cardId: string }>`select c.card_id as "cardId" from lazo.handled_card h
    join lazo.card c on c.workspace_id = h.workspace_id and c.card_id = h.card_id
    where h.workspace_id = ${tx.workspaceId} and h.member_id = ${memberId}
      and c.document->'lazo.app:handledBy'->>'memberId' = ${memberId}
    order by c.card_id`.execute(tx.sql)
  return rows.map((row) => row.cardId)
}
