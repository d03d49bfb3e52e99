import type { ColumnType } from 'kysely'

/** The columns of `lazo.comment`. */
export interface CommentTable {
  workspace_id: string
  comment_id: string
  card_id: string
  author_id: string
  private_of: string | null
  audience: 'me' | 'team' | 'all'
  team_id: string | null
  text: string
  mentions: ColumnType<unknown, string, string>
  created_at: Date
  edited_at: Date | null
  deleted_at: Date | null
  deleted_by: string | null
}

/** The columns of `lazo.comment_version`. */
export interface CommentVersionTable {
  workspace_id: string
  comment_id: string
  version_id: string
  at: Date
  until: Date
  text: string
}

/** The columns of `lazo.digest`. */
export interface DigestTable {
  workspace_id: string
  member_id: string
  sent_at: Date
}

/** The columns of `lazo.notification`. */
export interface NotificationTable {
  workspace_id: string
  notification_id: string
  member_id: string
  kind: 'mention' | 'handed' | 'request' | 'answer' | 'book' | 'alarm'
  at: Date
  actor_id: string | null
  card_id: string | null
  comment_id: string | null
  book_id: string | null
  request_id: string | null
  read_at: Date | null
}
