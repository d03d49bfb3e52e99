import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { StoredNotification } from './reader.ts'

/** Whom something is told, and what it is about. */
export interface NewNotification
  extends Partial<Pick<StoredNotification, 'cardId' | 'commentId' | 'bookId' | 'requestId'>> {
  readonly kind: StoredNotification['kind']
  readonly actorId: string | null
}

/** Nobody reads more. */
const MOST_KEPT = 300

/**
 * Tells each of these members the same, and forgets what is beyond their latest 300 of its kind. Told again before it was read it stands
 * there once: nobody fills another's list by doing one thing over and over.
 */
export async function insertNotifications(
  tx: WriteTx,
  memberIds: readonly string[],
  { kind, actorId, cardId = null, commentId = null, bookId = null, requestId = null }: NewNotification,
): Promise<void> {
  await sql`delete from lazo.notification where workspace_id = ${tx.workspaceId} and member_id = any(${memberIds}::uuid[])
    and read_at is null and kind = ${kind} and (actor_id, card_id, comment_id, book_id)
      is not distinct from (${actorId}::uuid, ${cardId}::uuid, ${commentId}::uuid, ${bookId}::uuid)`.execute(tx.sql)
  const ids = memberIds.map(() => tx.ids.next())
  await sql`insert into lazo.notification
      (workspace_id, notification_id, member_id, kind, at, actor_id, card_id, comment_id, book_id, request_id)
    select ${tx.workspaceId}, n.id, n.member_id, ${kind}, ${tx.now}, ${actorId}, ${cardId}, ${commentId}, ${bookId}, ${requestId}
    from unnest(${ids}::uuid[], ${memberIds}::uuid[]) as n(id, member_id)`.execute(tx.sql)
  await sql`delete from lazo.notification n where n.workspace_id = ${tx.workspaceId} and n.member_id = any(${memberIds}::uuid[])
    and n.kind = ${kind} and n.notification_id < (select o.notification_id from lazo.notification o
      where o.workspace_id = n.workspace_id and o.member_id = n.member_id and o.kind = n.kind
      order by o.notification_id desc offset ${MOST_KEPT - 1} limit 1)`.execute(tx.sql)
}

/** Marks what the actor is told of as read, or not; all of it without ids. */
export async function setRead(tx: WriteTx, ids: readonly string[] | null, isRead: boolean): Promise<void> {
  await sql`update lazo.notification set read_at = ${isRead ? tx.now : null}::timestamptz
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and (read_at is null) = ${isRead}
      and (${ids === null} or notification_id = any(${ids ?? []}::uuid[]))`.execute(tx.sql)
}
