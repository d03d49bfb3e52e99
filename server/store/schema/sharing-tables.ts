/** The columns of `lazo.book_left`. */
export interface BookLeftTable {
  workspace_id: string
  book_id: string
  member_id: string
  left_at: Date
}

/** The columns of `lazo.access_request`. */
export interface AccessRequestTable {
  workspace_id: string
  request_id: string
  asker_id: string
  book_id: string | null
  asked_id: string | null
  wants: string
  message: string
  created_at: Date
  state: 'open' | 'granted' | 'refused' | 'withdrawn'
  answered_by: string | null
  answered_at: Date | null
  answer: string
  batch_id: string | null
}

/** The columns of `lazo.share_link`. */
export interface ShareLinkTable {
  workspace_id: string
  link_id: string
  owner_id: string
  token: string
  secret: Buffer
  title: string
  book_id: string | null
  card_id: string | null
  shows: string[]
  password_hash: string | null
  language: 'en' | 'es' | null
  created_at: Date
  expires_at: Date
  revoked_at: Date | null
}

/** The columns of `lazo.share_link_day`. */
export interface ShareLinkDayTable {
  workspace_id: string
  link_id: string
  /** `YYYY-MM-DD`, in UTC. */
  day: string
  openings: number
  last_at: Date
}
