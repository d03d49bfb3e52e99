import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { Contribution, InteractionState } from './interaction.ts'

/** Keeps an interaction of the actor's, with whom it was, and what was given and received. False where there is one of that id. */
export async function insertInteraction(tx: WriteTx, interactionId: string, state: InteractionState): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.sql
    .insertInto('interaction')
    .values({
      workspace_id: tx.workspaceId,
      interaction_id: interactionId,
      member_id: tx.actor.memberId,
      ...columnsOf(tx, state),
      source: state.source,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  await insertCards(tx, interactionId, state)
  await insertContributions(tx, interactionId, state.contributions)
  return true
}

/** Keeps many new interactions of the actor's in bulk, by their ids; nothing was given or received by them. */
export async function insertInteractions(tx: WriteTx, all: ReadonlyMap<string, InteractionState>): Promise<void> {
  if (all.size === 0) return
  const rows = [...all].map(([interactionId, state]) => ({
    interaction_id: interactionId,
    source: state.source,
    ...columnsOf(tx, state),
  }))
  // As one text: twenty thousand parameters cost more than writing the rows.
  await sql`insert into lazo.interaction (workspace_id, interaction_id, member_id, private_of, at, medium, direction, form, network,
      is_commercial, expects_reply, minutes, text, source, visibility, created_at, does)
    select ${tx.workspaceId}, r.interaction_id, ${tx.actor.memberId}, r.private_of, r.at, r.medium, r.direction, r.form, r.network,
      r.is_commercial, r.expects_reply, r.minutes, r.text, r.source, r.visibility, ${tx.now}, r.does
    from json_populate_recordset(null::lazo.interaction, ${JSON.stringify(rows)}::json) as r`.execute(tx.sql)
  const places = [...all].flatMap(([id, { cardIds, at }]) => cardIds.map((cardId) => ({ id, cardId, at })))
  await sql`insert into lazo.interaction_card (workspace_id, interaction_id, card_id, member_id, at)
    select ${tx.workspaceId}, p.id, p.card_id, ${tx.actor.memberId}, p.at
    from unnest(${places.map(({ id }) => id)}::uuid[], ${places.map(({ cardId }) => cardId)}::uuid[],
      ${places.map(({ at }) => at)}::timestamptz[]) as p(id, card_id, at)`.execute(tx.sql)
}

/** Keeps what an interaction, which is locked, has been until now. */
export async function keepInteraction(tx: WriteTx, interactionId: string, was: InteractionState): Promise<void> {
  await tx.sql
    .insertInto('interaction_version')
    .values({
      workspace_id: tx.workspaceId,
      interaction_id: interactionId,
      version_id: tx.ids.next(),
      until: tx.now,
      state: JSON.stringify(was),
    })
    .execute()
}

/** Lets an interaction of the actor's, which is locked, be another; where it comes from stays. */
export async function rewriteInteraction(tx: WriteTx, interactionId: string, state: InteractionState): Promise<void> {
  await tx.sql
    .updateTable('interaction')
    .set({ ...columnsOf(tx, state), edited_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('interaction_id', '=', interactionId)
    .execute()
  // Takes the contributions of its cards with it.
  await sql`delete from lazo.interaction_card
    where workspace_id = ${tx.workspaceId} and interaction_id = ${interactionId}`.execute(tx.sql)
  await insertCards(tx, interactionId, state)
  await insertContributions(tx, interactionId, state.contributions)
}

/** Deletes an interaction, or brings it back. */
export async function setInteractionDeleted(tx: WriteTx, interactionId: string, isDeleted: boolean): Promise<void> {
  await tx.sql
    .updateTable('interaction')
    .set({ deleted_at: isDeleted ? tx.now : null })
    .where('workspace_id', '=', tx.workspaceId)
    .where('interaction_id', '=', interactionId)
    .execute()
}

/**
 * Forgets cards that are removed for good: interactions with nobody else go, the others lose what they were before, since that may
 * tell of them.
 */
export async function forgetCards(tx: WriteTx, cardIds: readonly string[]): Promise<void> {
  const theirs = sql`select interaction_id from lazo.interaction_card
    where workspace_id = ${tx.workspaceId} and card_id = any(${cardIds}::uuid[])`
  // Of one that was with them once, and is not any more, only what it was before tells.
  await sql`delete from lazo.interaction_version where workspace_id = ${tx.workspaceId} and (interaction_id in (${theirs})
    or (state->'cardIds')::jsonb ?| ${cardIds}::text[])`.execute(tx.sql)
  await sql`delete from lazo.interaction i where i.workspace_id = ${tx.workspaceId} and i.interaction_id in (${theirs})
    and not exists (select from lazo.interaction_card o where o.workspace_id = i.workspace_id
      and o.interaction_id = i.interaction_id and o.card_id <> all(${cardIds}::uuid[]))`.execute(tx.sql)
}

/** Removes for good interactions that were removed before a moment, so many at most. Gives how many went. */
export async function forgetDeletedBefore(tx: WriteTx, before: Date, limit: number): Promise<number> {
  const { numAffectedRows } = await sql`delete from lazo.interaction i using (
      select interaction_id from lazo.interaction where workspace_id = ${tx.workspaceId} and deleted_at < ${before}
      order by deleted_at, interaction_id limit ${limit} for update) as d
    where i.workspace_id = ${tx.workspaceId} and i.interaction_id = d.interaction_id`.execute(tx.sql)
  return Number(numAffectedRows ?? 0n)
}

/** Forgets of a member who goes what nobody else was told: what was deleted, earlier words, and the text of what is only shared. */
export async function forgetUntold(tx: WriteTx, memberId: string): Promise<void> {
  const own = sql`workspace_id = ${tx.workspaceId} and member_id = ${memberId}`
  await sql`delete from lazo.interaction where ${own} and (deleted_at is not null or visibility = 'private')`.execute(
    tx.sql,
  )
  await sql`delete from lazo.interaction_version where workspace_id = ${tx.workspaceId}
    and interaction_id in (select interaction_id from lazo.interaction where ${own})`.execute(tx.sql)
  await sql`update lazo.interaction set text = null where ${own} and visibility = 'shared'`.execute(tx.sql)
}

function columnsOf(tx: WriteTx, state: InteractionState) {
  return {
    private_of: state.visibility === 'private' ? tx.actor.memberId : null,
    at: state.at,
    medium: state.medium,
    direction: state.direction,
    form: state.form,
    network: state.network,
    is_commercial: state.isCommercial,
    expects_reply: state.expectsReply,
    minutes: state.minutes,
    text: state.text,
    visibility: state.visibility,
    does: [...state.does],
  }
}

async function insertCards(tx: WriteTx, interactionId: string, { cardIds, at }: InteractionState): Promise<void> {
  await sql`insert into lazo.interaction_card (workspace_id, interaction_id, card_id, member_id, at)
    select ${tx.workspaceId}, ${interactionId}, c.card_id, ${tx.actor.memberId}, ${at}
    from unnest(${cardIds}::uuid[]) as c(card_id)`.execute(tx.sql)
}

async function insertContributions(
  tx: WriteTx,
  interactionId: string,
  contributions: readonly Contribution[],
): Promise<void> {
  if (contributions.length === 0) return
  const rows = contributions.map((one) => ({
    workspace_id: tx.workspaceId,
    contribution_id: one.contributionId,
    interaction_id: interactionId,
    card_id: one.cardId,
    member_id: tx.actor.memberId,
    kind: one.kind,
    direction: one.direction,
    text: one.text,
    is_thanked: one.isThanked,
  }))
  await tx.sql.insertInto('contribution').values(rows).execute()
}
