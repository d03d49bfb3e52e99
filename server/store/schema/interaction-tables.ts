import type { ColumnType } from 'kysely'

/** The columns of `lazo.interaction`. */
export interface InteractionTable {
  workspace_id: string
  interaction_id: string
  member_id: string
  private_of: string | null
  at: Date
  medium: string
  direction: 'outbound' | 'inbound' | 'mutual' | null
  form: 'text' | 'audio' | 'video' | 'link' | null
  network: string | null
  is_commercial: boolean
  expects_reply: boolean
  minutes: number | null
  text: string | null
  source: 'hand' | 'email' | 'calendar' | 'call' | 'import'
  visibility: 'private' | 'shared' | 'open'
  does: string[]
  created_at: Date
  edited_at: Date | null
  deleted_at: Date | null
}

/** The columns of `lazo.interaction_card`. */
export interface InteractionCardTable {
  workspace_id: string
  interaction_id: string
  card_id: string
  member_id: string
  at: Date
}

/** The columns of `lazo.contribution`. */
export interface ContributionTable {
  workspace_id: string
  contribution_id: string
  interaction_id: string
  card_id: string
  member_id: string
  kind: string
  direction: 'given' | 'received' | 'asked'
  text: string | null
  is_thanked: boolean
}

/** The columns of `lazo.interaction_version`. */
export interface InteractionVersionTable {
  workspace_id: string
  interaction_id: string
  version_id: string
  until: Date
  state: ColumnType<unknown, string, string>
}

/** The columns of `lazo.imported_talk`. */
export interface ImportedTalkTable {
  workspace_id: string
  member_id: string
  talk_key: Buffer
  interaction_id: string
  batch_id: string
  undone_by: string | null
}
