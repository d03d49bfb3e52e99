/** The columns of `lazo.card_opening`. */
export interface CardOpeningTable {
  workspace_id: string
  member_id: string
  /** `YYYY-MM-DD`, in UTC. */
  day: string
  card_id: string
  last_at: Date
}

/** The columns of `lazo.card_taken`. */
export interface CardTakenTable {
  workspace_id: string
  member_id: string
  card_id: string
  at: Date
}

/** The columns of `lazo.alarm`. */
export interface AlarmTable {
  workspace_id: string
  alarm_id: string
  kind: 'cards-opened' | 'cards-taken'
  member_id: string
  book_id: string | null
  at: Date
  last_at: Date
  cards: number
  of_cards: number | null
  acknowledged_at: Date | null
  acknowledged_by: string | null
}

/** The columns of `lazo.watch_policy`. */
export interface WatchPolicyTable {
  workspace_id: string
  opened_cards: number | null
  taken_share: number | null
  smallest_book: number
  openings_days: number
  export_right: string
  updated_at: Date
}
