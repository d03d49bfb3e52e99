import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { Mention, StoredComment } from './reader.ts'

/** What somebody says about a card, and to whom. */
export interface NewComment extends Pick<StoredComment, 'commentId' | 'cardId' | 'audience' | 'teamId' | 'text'> {
  readonly mentions: readonly Mention[]
}

/** Keeps a comment of the actor's. */
export async function insertComment(tx: WriteTx, comment: NewComment): Promise<void> {
  const { memberId } = tx.actor
  await tx.sql
    .insertInto('comment')
    .values({
      workspace_id: tx.workspaceId,
      comment_id: comment.commentId,
      card_id: comment.cardId,
      author_id: memberId,
      private_of: comment.audience === 'me' ? memberId : null,
      audience: comment.audience,
      team_id: comment.teamId,
      text: comment.text,
      mentions: JSON.stringify(comment.mentions),
      created_at: tx.now,
    })
    .execute()
}

/** So much of what a comment said before is kept: what it said at first, and what it said last. */
const MOST_VERSIONS = 100

/** Lets a comment, which is locked, say something else, and keeps what it said. */
export async function rewriteComment(
  tx: WriteTx,
  commentId: string,
  { text, mentions }: { text: string; mentions: readonly Mention[] },
): Promise<void> {
  await sql`insert into lazo.comment_version (workspace_id, comment_id, version_id, at, until, text)
    select workspace_id, comment_id, ${tx.ids.next()}, coalesce(edited_at, created_at), ${tx.now}, text
    from lazo.comment where workspace_id = ${tx.workspaceId} and comment_id = ${commentId}`.execute(tx.sql)
  await sql`delete from lazo.comment_version v where v.workspace_id = ${tx.workspaceId} and v.comment_id = ${commentId}
    and v.version_id in (select version_id from lazo.comment_version
      where workspace_id = ${tx.workspaceId} and comment_id = ${commentId} order by version_id desc offset ${MOST_VERSIONS - 1})
    and v.version_id <> (select version_id from lazo.comment_version
      where workspace_id = ${tx.workspaceId} and comment_id = ${commentId} order by version_id limit 1)`.execute(tx.sql)
  await tx.sql
    .updateTable('comment')
    .set({ text, mentions: JSON.stringify(mentions), edited_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('comment_id', '=', commentId)
    .execute()
}

/** Deletes a comment, or brings it back. */
export async function setCommentDeleted(tx: WriteTx, commentId: string, isDeleted: boolean): Promise<void> {
  await tx.sql
    .updateTable('comment')
    .set({ deleted_at: isDeleted ? tx.now : null, deleted_by: isDeleted ? tx.actor.memberId : null })
    .where('workspace_id', '=', tx.workspaceId)
    .where('comment_id', '=', commentId)
    .execute()
}

/** Forgets what the actor said on a card and deleted, but for the latest `kept`; what somebody else deleted keeps its time. */
export async function forgetOwnDeleted(tx: WriteTx, cardId: string, kept: number): Promise<void> {
  await sql`delete from lazo.comment where workspace_id = ${tx.workspaceId} and comment_id in (
    select comment_id from lazo.comment where workspace_id = ${tx.workspaceId} and card_id = ${cardId}
      and deleted_by = ${tx.actor.memberId} and author_id = deleted_by order by deleted_at desc, comment_id desc offset ${kept})`.execute(
    tx.sql,
  )
}

/** Forgets comments that were deleted before a moment; gives how many. */
export async function forgetDeletedBefore(tx: WriteTx, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from lazo.comment
    where workspace_id = ${tx.workspaceId} and deleted_at < ${before}`.execute(tx.sql)
  return Number(numAffectedRows ?? 0)
}
