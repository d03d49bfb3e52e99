import type { ColumnType } from 'kysely'

/** The columns of `lazo.catalogue_session`. */
export interface CatalogueSessionTable {
  workspace_id: string
  session_id: string
  member_id: string
  ordered_by: 'candidates' | 'organization' | 'name' | 'added'
  started_at: Date
  ended_at: Date | null
}

/** The columns of `lazo.catalogue_card`. */
export interface CatalogueCardTable {
  workspace_id: string
  session_id: string
  card_id: string
  place: number
  state: 'waiting' | 'undecided' | 'done'
  reason: ColumnType<unknown, string, string>
  kin: string | null
}

/** The columns of `lazo.catalogue_step`. */
export interface CatalogueStepTable {
  workspace_id: string
  session_id: string
  step_id: string
  member_id: string
  outcome: 'done' | 'undecided'
  batch_id: string | null
  cards: ColumnType<unknown, string, string>
  decision: ColumnType<unknown, string, string>
  seconds: number
  made_at: Date
  undone_at: Date | null
}
