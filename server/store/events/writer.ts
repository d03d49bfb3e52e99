import type { WriteTx } from '../transaction.ts'
import type { EventFacts, StoredEvent } from './reader.ts'

/** Keeps an event of the actor's. */
export async function insertEvent(
  tx: WriteTx,
  { eventId, ...facts }: EventFacts & { readonly eventId: string },
): Promise<void> {
  await tx.sql
    .insertInto('event')
    .values({
      workspace_id: tx.workspaceId,
      event_id: eventId,
      member_id: tx.actor.memberId,
      ...columnsOf(facts),
      created_at: tx.now,
    })
    .execute()
}

/** Lets an event, which is locked, be something else, and keeps what it was. */
export async function rewriteEvent(tx: WriteTx, was: StoredEvent, facts: EventFacts): Promise<void> {
  const { name, place, heldOn, expected } = was
  await tx.sql
    .insertInto('event_version')
    .values({
      workspace_id: tx.workspaceId,
      event_id: was.eventId,
      version_id: tx.ids.next(),
      until: tx.now,
      state: JSON.stringify({ name, place, heldOn, expected, isDeleted: was.deletedAt !== null }),
    })
    .execute()
  await tx.sql
    .updateTable('event')
    .set({ ...columnsOf(facts), edited_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('event_id', '=', was.eventId)
    .execute()
}

function columnsOf({ name, place, heldOn, expected, deletedAt }: EventFacts) {
  return { name, place, held_on: heldOn, expected: JSON.stringify(expected), deleted_at: deletedAt }
}
