import { sql } from 'kysely'
import { isMeantFor } from '../comments/reader.ts'
import type { NotificationTable } from '../schema/comment-tables.ts'
import type { ReadTx } from '../transaction.ts'

/** Something a member is told of, with what it is about as it is called now. */
export interface StoredNotification {
  readonly notificationId: string
  readonly kind: NotificationTable['kind']
  readonly at: Date
  readonly actorId: string | null
  readonly actorName: string | null
  readonly cardId: string | null
  readonly cardName: string | null
  readonly commentId: string | null
  readonly commentText: string | null
  readonly bookId: string | null
  readonly bookName: string | null
  readonly requestId: string | null
  readonly requestState: 'open' | 'granted' | 'refused' | 'withdrawn' | null
  readonly readAt: Date | null
}

/**
 * What the actor is told of, the latest first, after a moment when one is given. Without what is in the trash or was deleted, and
 * without comments that are not meant for them any more; whether they still see card and book is not asked here.
 */
export async function readNotifications(
  tx: ReadTx,
  { since, limit }: { since: Date | null; limit: number },
): Promise<StoredNotification[]> {
  const { memberId } = tx.actor
  const { rows } = await sql<StoredNotification>`
    select n.notification_id as "notificationId", n.kind, n.at, n.actor_id as "actorId", a.name as "actorName",
      n.card_id as "cardId", c.display as "cardName", n.comment_id as "commentId", k.text as "commentText",
      n.book_id as "bookId", b.name as "bookName", n.request_id as "requestId", r.state as "requestState", n.read_at as "readAt"
    from lazo.notification n
    left join lazo.member a on a.workspace_id = n.workspace_id and a.member_id = n.actor_id
    left join lazo.card c on c.workspace_id = n.workspace_id and c.card_id = n.card_id
    left join lazo.comment k on k.workspace_id = n.workspace_id and k.comment_id = n.comment_id
    left join lazo.book b on b.workspace_id = n.workspace_id and b.book_id = n.book_id
    left join lazo.access_request r on r.workspace_id = n.workspace_id and r.request_id = n.request_id
    where n.workspace_id = ${tx.workspaceId} and n.member_id = ${memberId}
      and (${since}::timestamptz is null or n.at > ${since}::timestamptz)
      and c.deleted_at is null and b.deleted_at is null and k.deleted_at is null
      and (k.comment_id is null or ${isMeantFor(tx, 'k')})
    order by n.notification_id desc limit ${limit}`.execute(tx.sql)
  return rows
}

/** Of these members those who are not disabled and want to be told of such things, by what they have set. */
export async function readWilling(tx: ReadTx, memberIds: readonly string[], kind: string): Promise<string[]> {
  const { rows } = await sql<{ member_id: string }>`select m.member_id from lazo.member m
    left join lazo.member_settings s on s.workspace_id = m.workspace_id and s.member_id = m.member_id
    where m.workspace_id = ${tx.workspaceId} and m.member_id = any(${memberIds}::uuid[]) and m.disabled_at is null
      and coalesce((s.settings::jsonb) #>> array['notifications', ${kind}::text], 'true') <> 'false'
    order by m.member_id`.execute(tx.sql)
  return rows.map((row) => row.member_id)
}

/** The members who administer the workspace. */
export async function readAdministratorIds(tx: ReadTx): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('member')
    .select('member_id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('role', 'in', ['owner', 'admin'])
    .where('disabled_at', 'is', null)
    .execute()
  return rows.map((row) => row.member_id)
}
