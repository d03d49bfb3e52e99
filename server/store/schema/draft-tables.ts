/** The columns of `lazo.draft_use`. */
export interface DraftUseTable {
  workspace_id: string
  member_id: string
  card_id: string
  mark: string
  used_at: Date
}
