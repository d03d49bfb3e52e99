import type { ColumnType } from 'kysely'

/** The columns of `lazo.tie`. */
export interface TieTable {
  workspace_id: string
  member_id: string
  card_id: string
  is_key: boolean
  is_marked: boolean
  is_resting: boolean
  held_at: 'known' | 'audience' | 'responded' | 'conversation' | 'relationship' | null
  is_trusted: boolean
  ideal_days: number | null
  maximum_days: number | null
  closeness: string | null
  met_channel: string | null
  met_place: string | null
  met_event: string | null
  met_stage: string | null
  introducer_id: string | null
  networks: ColumnType<unknown, string, string>
  for_me: string[]
  for_them: string[]
  facts: ColumnType<unknown, string, string>
  trusted_at: Date | null
  said_at: Date
  muted: string[]
  updated_at: Date
}

/** The columns of `lazo.tie_version`. */
export interface TieVersionTable {
  workspace_id: string
  member_id: string
  card_id: string
  version_id: string
  until: Date
  state: ColumnType<unknown, string, string>
}

/** The columns of `lazo.agenda_mark`. */
export interface AgendaMarkTable {
  workspace_id: string
  member_id: string
  mark_id: string
  card_id: string | null
  key: string
  mark: 'snoozed' | 'not-needed'
  until: string | null
  made_at: Date
}

/** The columns of `lazo.tie_state`. */
export interface TieStateTable {
  workspace_id: string
  member_id: string
  card_id: string
  basis: string | null
  history: ColumnType<unknown, string | null, string | null>
  is_waiting: boolean | null
  exchange_days: number | null
  exchange_hint: number | null
  last_real: number | null
  wire_days: number | null
  has_met: boolean | null
  has_answered: boolean | null
}

/** The columns of `lazo.label_cadence`. */
export interface LabelCadenceTable {
  workspace_id: string
  member_id: string
  label: string
  ideal_days: number
  maximum_days: number
  since: Date
}

/** The columns of `lazo.follow_up`. */
export interface FollowUpTable {
  workspace_id: string
  follow_up_id: string
  member_id: string
  card_id: string | null
  due_on: string
  snoozed_until: string | null
  remind_on: string
  text: string
  is_promised: boolean
  state: 'open' | 'done' | 'cancelled'
  closed_at: Date | null
  created_at: Date
  edited_at: Date | null
}

/** The columns of `lazo.follow_up_version`. */
export interface FollowUpVersionTable {
  workspace_id: string
  follow_up_id: string
  version_id: string
  until: Date
  state: ColumnType<unknown, string, string>
}
