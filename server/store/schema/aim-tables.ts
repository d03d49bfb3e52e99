import type { ColumnType } from 'kysely'

/** The columns of `lazo.objective`. */
export interface ObjectiveTable {
  workspace_id: string
  objective_id: string
  member_id: string
  title: string
  why: string | null
  starts_on: string
  ends_on: string
  list_id: string | null
  target: ColumnType<unknown, string | null, string | null>
  budget_minutes: number | null
  outcomes: ColumnType<unknown, string, string>
  closed_at: Date | null
  created_at: Date
  edited_at: Date | null
  deleted_at: Date | null
}

/** The columns of `lazo.objective_card`. */
export interface ObjectiveCardTable {
  workspace_id: string
  objective_id: string
  card_id: string
}

/** The columns of `lazo.objective_version`. */
export interface ObjectiveVersionTable {
  workspace_id: string
  objective_id: string
  version_id: string
  until: Date
  state: ColumnType<unknown, string, string>
}

/** The columns of `lazo.introduction`. */
export interface IntroductionTable {
  workspace_id: string
  introduction_id: string
  member_id: string
  introducer_id: string | null
  colleague_id: string | null
  card_id: string
  other_id: string | null
  state: 'asked' | 'made' | 'declined'
  text: string | null
  asked_on: string
  settled_on: string | null
  interaction_ids: string[]
  created_at: Date
  edited_at: Date | null
  deleted_at: Date | null
}

/** The columns of `lazo.introduction_version`. */
export interface IntroductionVersionTable {
  workspace_id: string
  introduction_id: string
  version_id: string
  until: Date
  state: ColumnType<unknown, string, string>
}
