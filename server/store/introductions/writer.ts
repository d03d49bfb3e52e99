import type { WriteTx } from '../transaction.ts'
import type { IntroductionParties, IntroductionState, StoredIntroduction } from './reader.ts'

/** Keeps an introduction of the actor's. */
export async function insertIntroduction(
  tx: WriteTx,
  introductionId: string,
  { introducerId, colleagueId, cardId, otherId, ...state }: IntroductionParties & IntroductionState,
): Promise<void> {
  await tx.sql
    .insertInto('introduction')
    .values({
      workspace_id: tx.workspaceId,
      introduction_id: introductionId,
      member_id: tx.actor.memberId,
      introducer_id: introducerId,
      colleague_id: colleagueId,
      card_id: cardId,
      other_id: otherId,
      ...columnsOf(state),
      created_at: tx.now,
    })
    .execute()
}

/** Lets an introduction, which is locked, say something else, and keeps what it said. */
export async function rewriteIntroduction(
  tx: WriteTx,
  { introductionId, ...was }: StoredIntroduction,
  state: IntroductionState,
): Promise<void> {
  const ofIt = { workspace_id: tx.workspaceId, introduction_id: introductionId }
  const kept: IntroductionState = {
    state: was.state,
    text: was.text,
    askedOn: was.askedOn,
    settledOn: was.settledOn,
    interactionIds: was.interactionIds,
  }
  await tx.sql
    .insertInto('introduction_version')
    .values({ ...ofIt, version_id: tx.ids.next(), until: tx.now, state: JSON.stringify(kept) })
    .execute()
  await tx.sql
    .updateTable('introduction')
    .set({ ...columnsOf(state), edited_at: tx.now })
    .where('workspace_id', '=', ofIt.workspace_id)
    .where('introduction_id', '=', introductionId)
    .execute()
}

/** Deletes an introduction, or brings it back. */
export async function setIntroductionDeleted(tx: WriteTx, introductionId: string, isDeleted: boolean): Promise<void> {
  await tx.sql
    .updateTable('introduction')
    .set({ deleted_at: isDeleted ? tx.now : null })
    .where('workspace_id', '=', tx.workspaceId)
    .where('introduction_id', '=', introductionId)
    .execute()
}

function columnsOf({ state, text, askedOn, settledOn, interactionIds }: IntroductionState) {
  return { state, text, asked_on: askedOn, settled_on: settledOn, interaction_ids: [...interactionIds] }
}
