import type { ColumnType } from 'kysely'

/** The columns of `lazo.self_check`. */
export interface SelfCheckTable {
  workspace_id: string
  check_id: string
  started_at: Date
  started_by: string
  gathered_at: Date
  figures: ColumnType<unknown, string, string>
  finished_at: Date | null
  finished_by: string | null
}

/** The columns of `lazo.self_check_answer`. */
export interface SelfCheckAnswerTable {
  workspace_id: string
  check_id: string
  question: string
  answer: ColumnType<unknown, string, string>
  answered_at: Date
  answered_by: string
}

/** The columns of `lazo.self_check_seat`. */
export interface SelfCheckSeatTable {
  workspace_id: string
  check_id: string
  member_id: string
  needs: string[]
  said_at: Date
  said_by: string
}
