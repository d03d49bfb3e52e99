import { sql } from 'kysely'
import type { InboundTable } from '../schema/desk-tables.ts'
import type { ReadTx } from '../transaction.ts'

/** A meeting with somebody at an event, as far as it is taken back. */
export interface StoredMeeting {
  readonly interactionId: string
  readonly isTold: boolean
  readonly does: readonly string[]
  readonly createdAt: Date
}

/** The actor's meeting with the person of a card that bears a key; null when there is none, or it was removed. */
export async function readMeeting(
  tx: ReadTx,
  { cardId, key }: { cardId: string; key: string },
): Promise<StoredMeeting | null> {
  const { rows } =
    await sql<StoredMeeting>`select i.interaction_id as "interactionId", i.visibility <> 'private' as "isTold", i.does,
      i.created_at as "createdAt"
    from lazo.interaction_card k
    join lazo.interaction i on i.workspace_id = k.workspace_id and i.interaction_id = k.interaction_id
    where k.workspace_id = ${tx.workspaceId} and k.member_id = ${tx.actor.memberId} and k.card_id = ${cardId}
      and i.deleted_at is null and ${key} = any(i.does)
    order by i.interaction_id limit 1`.execute(tx.sql)
  return rows[0] ?? null
}

/** The cards of whom the actor met under a key, in the order in which that was noted. */
export async function readMet(tx: ReadTx, key: string): Promise<string[]> {
  const { rows } = await sql<{ cardId: string }>`select k.card_id as "cardId"
    from lazo.interaction i
    join lazo.interaction_card k on k.workspace_id = i.workspace_id and k.interaction_id = i.interaction_id
    where i.workspace_id = ${tx.workspaceId} and i.member_id = ${tx.actor.memberId} and i.deleted_at is null
      and ${key} = any(i.does)
    group by k.card_id order by min(i.interaction_id::text), k.card_id`.execute(tx.sql)
  return rows.map(({ cardId }) => cardId)
}

/** What those are called who came to the actor's desk at an event, and are no spam. */
export async function readNamesAt(tx: ReadTx, eventId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from lazo.inbound
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and event_id = ${eventId}
      and state <> 'spam' and name <> '' order by inbound_id`.execute(tx.sql)
  return rows.map(({ name }) => name)
}

/** How many entries of the actor's at an event name a card and are in a state. */
export async function countEntries(
  tx: ReadTx,
  { cardId, eventId, state }: { cardId: string; eventId: string; state: InboundTable['state'] },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from lazo.inbound
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and event_id = ${eventId}
      and card_id = ${cardId} and state = ${state}`.execute(tx.sql)
  return rows[0]!.count
}
