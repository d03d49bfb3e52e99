import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { StoredSubscription } from './reader.ts'

/** Remembers a browser of the actor's, in place of what was known of the same one. Gives its id. */
export async function upsertSubscription(
  tx: WriteTx,
  { subscriptionId, endpoint, p256dh, auth, label }: Omit<StoredSubscription, 'madeAt'>,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into lazo.push_subscription
      (workspace_id, member_id, subscription_id, endpoint, p256dh, auth, label, made_at)
    values (${tx.workspaceId}, ${tx.actor.memberId}, ${subscriptionId}, ${endpoint}, ${p256dh}, ${auth}, ${label}, ${tx.now})
    on conflict (workspace_id, member_id, endpoint) do update
      set p256dh = excluded.p256dh, auth = excluded.auth, label = excluded.label
    returning subscription_id as id`.execute(tx.sql)
  return rows[0]!.id
}

/** Forgets a browser of the actor's. Gives whether there was one. */
export async function deleteSubscription(tx: WriteTx, subscriptionId: string): Promise<boolean> {
  const { rows } = await sql`delete from lazo.push_subscription
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and subscription_id = ${subscriptionId}
    returning subscription_id`.execute(tx.sql)
  return rows.length > 0
}
