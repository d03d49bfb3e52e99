import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** A browser that a member is told in. */
export interface StoredSubscription {
  readonly subscriptionId: string
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
  /** What the browser is called in the list. */
  readonly label: string
  readonly madeAt: Date
}

/** The browsers that the actor is told in, the first first. */
export async function readSubscriptions(tx: ReadTx): Promise<StoredSubscription[]> {
  const { rows } =
    await sql<StoredSubscription>`select subscription_id as "subscriptionId", endpoint, p256dh, auth, label,
      made_at as "madeAt"
    from lazo.push_subscription where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
    order by subscription_id`.execute(tx.sql)
  return rows
}
