import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** An address that programs subscribe to, as it is kept. */
export interface StoredFeed {
  readonly feedId: string
  readonly name: string
  /** Whose dates; of all people when null. */
  readonly listId: string | null
  readonly hasOccasions: boolean
  readonly hasFollowUps: boolean
  readonly createdAt: Date
  /** When a program asked last; null while none did. */
  readonly fetchedAt: Date | null
}

const columns = sql`feed_id as "feedId", name, list_id as "listId", has_occasions as "hasOccasions",
  has_follow_ups as "hasFollowUps", created_at as "createdAt", fetched_at as "fetchedAt"`

/** The actor's feeds that stand, oldest first. */
export async function readFeeds(tx: ReadTx): Promise<StoredFeed[]> {
  const { rows } = await sql<StoredFeed>`select ${columns} from lazo.calendar_feed
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and revoked_at is null
    order by feed_id`.execute(tx.sql)
  return rows
}

/** The feed of the actor's whose token has this mark; null when there is none. */
export async function findFeed(tx: ReadTx, mark: Buffer): Promise<StoredFeed | null> {
  const { rows } = await sql<StoredFeed>`select ${columns} from lazo.calendar_feed
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and token_mark = ${mark}
      and revoked_at is null`.execute(tx.sql)
  return rows[0] ?? null
}

/** Makes a feed of the actor's. */
export async function insertFeed(
  tx: WriteTx,
  feed: Omit<StoredFeed, 'createdAt' | 'fetchedAt'> & { readonly mark: Buffer },
): Promise<void> {
  await tx.sql
    .insertInto('calendar_feed')
    .values({
      workspace_id: tx.workspaceId,
      feed_id: feed.feedId,
      member_id: tx.actor.memberId,
      name: feed.name,
      token_mark: feed.mark,
      list_id: feed.listId,
      has_occasions: feed.hasOccasions,
      has_follow_ups: feed.hasFollowUps,
      created_at: tx.now,
    })
    .execute()
}

/** Revokes a feed of the actor's. False when there is none. */
export async function revokeFeedRow(tx: WriteTx, feedId: string): Promise<boolean> {
  const { rows } = await sql`update lazo.calendar_feed set revoked_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and feed_id = ${feedId}
      and revoked_at is null returning feed_id`.execute(tx.sql)
  return rows.length > 0
}

/** Notes that a program asked for a feed. The transaction does not wait for its flush. */
export async function noteFetch(tx: WriteTx, feedId: string): Promise<void> {
  await sql`set local synchronous_commit = off`.execute(tx.sql)
  await sql`update lazo.calendar_feed set fetched_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and feed_id = ${feedId}`.execute(tx.sql)
}
