import type { ColumnType } from 'kysely'

/** The columns of `lazo.smart_list`. */
export interface SmartListTable {
  workspace_id: string
  list_id: string
  owner_id: string
  name: string
  icon: string | null
  query: ColumnType<unknown, string, string>
  is_shared: boolean
  position: number
  created_at: Date
  updated_at: Date
}

/** The columns of `lazo.member_settings`. */
export interface MemberSettingsTable {
  workspace_id: string
  member_id: string
  settings: ColumnType<Record<string, unknown>, string, string>
  updated_at: Date
}
