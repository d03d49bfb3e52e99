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
