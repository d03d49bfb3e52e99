import { type RawBuilder, sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { CommentTable } from '../schema/comment-tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A member or a team that a comment names, as it was called then. */
export interface Mention {
  readonly kind: 'member' | 'team'
  readonly id: string
  readonly name: string
}

/** A comment as it is kept. */
export interface StoredComment {
  readonly commentId: string
  readonly cardId: string
  readonly authorId: string
  /** Null when the author is no member any more. */
  readonly authorName: string | null
  readonly audience: CommentTable['audience']
  /** The team it is for; null as well when that is gone. */
  readonly teamId: string | null
  readonly teamName: string | null
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly createdAt: Date
  readonly editedAt: Date | null
  readonly deletedAt: Date | null
  readonly deletedBy: string | null
}

/** What a comment said before it was edited. */
export interface StoredCommentVersion {
  readonly versionId: string
  readonly at: Date
  readonly until: Date
  readonly text: string
}

const columns = sql`c.comment_id as "commentId", c.card_id as "cardId", c.author_id as "authorId", m.name as "authorName", c.audience,
    c.team_id as "teamId", t.name as "teamName", c.text, c.mentions, c.created_at as "createdAt", c.edited_at as "editedAt",
    c.deleted_at as "deletedAt", c.deleted_by as "deletedBy"`

const source = sql`lazo.comment c
  left join lazo.member m on m.workspace_id = c.workspace_id and m.member_id = c.author_id
  left join lazo.team t on t.workspace_id = c.workspace_id and t.team_id = c.team_id`

/** Of the comments on a card one sees, those meant for the actor too; before one when it is named, the latest first. */
export async function readComments(
  tx: ReadTx,
  cardId: string,
  page: { before: string | null; limit: number },
): Promise<StoredComment[]> {
  const { rows } = await sql<StoredComment>`select ${columns} from ${source}
    where c.workspace_id = ${tx.workspaceId} and c.card_id = ${cardId} and c.deleted_at is null and ${isMeantFor(tx, 'c')}
      and (${page.before}::uuid is null or c.comment_id < ${page.before}::uuid)
    order by c.comment_id desc limit ${page.limit}`.execute(tx.sql)
  return rows
}

/** A comment meant for the actor, deleted or not; whether they see its card is not asked here. */
export async function readComment(tx: ReadTx, commentId: string): Promise<StoredComment | null> {
  if (!isId(commentId)) return null
  const { rows } = await sql<StoredComment>`select ${columns} from ${source}
    where c.workspace_id = ${tx.workspaceId} and c.comment_id = ${commentId} and ${isMeantFor(tx, 'c')}`.execute(tx.sql)
  return rows[0] ?? null
}

/** The same, held until the transaction ends. */
export async function lockComment(tx: WriteTx, commentId: string): Promise<StoredComment | null> {
  if (!isId(commentId)) return null
  await sql`select from lazo.comment where workspace_id = ${tx.workspaceId} and comment_id = ${commentId}
    for update`.execute(tx.sql)
  return readComment(tx, commentId)
}

/** What a comment said before, the latest first. */
export async function readCommentVersions(tx: ReadTx, commentId: string): Promise<StoredCommentVersion[]> {
  const { rows } = await sql<StoredCommentVersion>`select version_id as "versionId", at, until, text
    from lazo.comment_version where workspace_id = ${tx.workspaceId} and comment_id = ${commentId}
    order by version_id desc`.execute(tx.sql)
  return rows
}

/** How many comments a card has, whomever they are for. */
export async function countComments(tx: ReadTx, cardId: string): Promise<number> {
  const { rows } = await sql<{ comments: number }>`select count(*)::int as comments from lazo.comment
    where workspace_id = ${tx.workspaceId} and card_id = ${cardId} and deleted_at is null`.execute(tx.sql)
  return rows[0]!.comments
}

/** Whether the actor is in a team, or in one that stands in it. */
export async function isInTeam(tx: ReadTx, teamId: string): Promise<boolean> {
  if (!isId(teamId)) return false
  const { rows } = await sql`select 1 where ${holdsActor(tx, sql`${teamId}::uuid`)}`.execute(tx.sql)
  return rows.length > 0
}

/** Whether a comment, a row of this name, is for the actor. One for a team that is gone is its author's alone. */
export function isMeantFor(tx: ReadTx, row: 'c' | 'k'): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${row}.${column}`)
  return sql`(${of('author_id')} = ${tx.actor.memberId} or ${of('audience')} = 'all'
    or ${of('audience')} = 'team' and ${holdsActor(tx, of('team_id'))})`
}

function holdsActor(tx: ReadTx, team: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select from lazo.team_member b
    join lazo.team i on i.workspace_id = b.workspace_id and i.team_id = b.team_id
    where b.workspace_id = ${tx.workspaceId} and b.member_id = ${tx.actor.memberId} and ${team} in (i.team_id, i.outer_id))`
}
