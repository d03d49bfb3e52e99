import type { WriteTx } from '../transaction.ts'
import type { FollowUpFacts, StoredFollowUp } from './reader.ts'

/** Keeps a follow-up of the actor's. False where there is one of that id. */
export async function insertFollowUp(
  tx: WriteTx,
  { followUpId, cardId, ...facts }: FollowUpFacts & Pick<StoredFollowUp, 'followUpId' | 'cardId'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.sql
    .insertInto('follow_up')
    .values({
      workspace_id: tx.workspaceId,
      follow_up_id: followUpId,
      member_id: tx.actor.memberId,
      card_id: cardId,
      ...columnsOf(facts),
      closed_at: facts.state === 'open' ? null : tx.now,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Lets a follow-up, which is locked, say something else, and keeps what it said. */
export async function rewriteFollowUp(
  tx: WriteTx,
  was: Omit<StoredFollowUp, 'cardId'>,
  facts: FollowUpFacts,
): Promise<void> {
  const { dueOn, snoozedUntil, text, isPromised, state } = was
  const ofIt = { workspace_id: tx.workspaceId, follow_up_id: was.followUpId }
  await tx.sql
    .insertInto('follow_up_version')
    .values({
      ...ofIt,
      version_id: tx.ids.next(),
      until: tx.now,
      state: JSON.stringify({ dueOn, snoozedUntil, text, isPromised, state }),
    })
    .execute()
  const closedAt = facts.state === was.state ? was.closedAt : tx.now
  await tx.sql
    .updateTable('follow_up')
    .set({ ...columnsOf(facts), closed_at: facts.state === 'open' ? null : closedAt, edited_at: tx.now })
    .where('workspace_id', '=', ofIt.workspace_id)
    .where('follow_up_id', '=', ofIt.follow_up_id)
    .execute()
}

function columnsOf({ dueOn, snoozedUntil, text, isPromised, state }: FollowUpFacts) {
  const remindOn = snoozedUntil !== null && snoozedUntil > dueOn ? snoozedUntil : dueOn
  return { due_on: dueOn, snoozed_until: snoozedUntil, remind_on: remindOn, text, is_promised: isPromised, state }
}
