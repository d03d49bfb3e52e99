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
