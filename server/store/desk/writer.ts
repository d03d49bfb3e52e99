import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import { type InboundFacts, type InboundOrigin, inboundFactsOf, type StoredInbound } from './inbound.ts'

/** Puts an entry on the actor’s desk. False where there is one of that id. */
export async function insertInbound(
  tx: WriteTx,
  {
    inboundId,
    source,
    bookId,
    eventId,
    receivedAt,
    ...facts
  }: InboundFacts & InboundOrigin & { readonly inboundId: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.sql
    .insertInto('inbound')
    .values({
      workspace_id: tx.workspaceId,
      inbound_id: inboundId,
      member_id: tx.actor.memberId,
      book_id: bookId,
      event_id: eventId,
      source,
      ...columnsOf(facts),
      received_at: receivedAt,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Lets an entry, which is locked, say something else, and keeps what it said. */
export async function rewriteInbound(tx: WriteTx, was: StoredInbound, facts: InboundFacts): Promise<void> {
  await tx.sql
    .insertInto('inbound_version')
    .values({
      workspace_id: tx.workspaceId,
      inbound_id: was.inboundId,
      version_id: tx.ids.next(),
      until: tx.now,
      state: JSON.stringify(inboundFactsOf(was)),
    })
    .execute()
  await tx.sql
    .updateTable('inbound')
    .set({ ...columnsOf(facts), edited_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('inbound_id', '=', was.inboundId)
    .execute()
}

/** Keeps the picture that an entry came with. */
export async function insertInboundPicture(tx: WriteTx, inboundId: string, bytes: Buffer): Promise<void> {
  await tx.sql
    .insertInto('inbound_picture')
    .values({ workspace_id: tx.workspaceId, inbound_id: inboundId, bytes })
    .execute()
}

/** Gives what came by the forms of a member to another, with the forms; what else came to the member is theirs alone. */
export async function adoptInbound(tx: WriteTx, formerId: string, heirId: string): Promise<void> {
  await sql`update lazo.inbound set member_id = ${heirId}
    where workspace_id = ${tx.workspaceId} and member_id = ${formerId} and source = 'form'`.execute(tx.sql)
}

function columnsOf({ kind, state, name, text, details, revisitOn, reason, cardId, batchId, reading }: InboundFacts) {
  return {
    kind,
    state,
    name,
    text,
    details: JSON.stringify(details),
    revisit_on: revisitOn,
    reason,
    card_id: cardId,
    batch_id: batchId,
    reading,
  }
}
