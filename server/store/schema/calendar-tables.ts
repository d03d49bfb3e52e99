/** The columns of `lazo.follow_up_resource`. */
export interface FollowUpResourceTable {
  workspace_id: string
  follow_up_id: string
  member_id: string
  name: string
  uid: string
  text: string | null
  assumed_on: string | null
  is_left: boolean
}

/** The columns of `lazo.calendar`. */
export interface CalendarTable {
  workspace_id: string
  member_id: string
  calendar: 'occasions' | 'follow-ups' | 'follow-up-days'
  number: number
}

/** The columns of `lazo.calendar_entry`. */
export interface CalendarEntryTable {
  workspace_id: string
  member_id: string
  calendar: string
  name: string
  etag: string | null
  number: number
}

/** The columns of `lazo.calendar_choice`. */
export interface CalendarChoiceTable {
  workspace_id: string
  member_id: string
  has_days: boolean
  name_days: 'nobody' | 'key' | 'everybody'
}

/** The columns of `lazo.calendar_feed`. */
export interface CalendarFeedTable {
  workspace_id: string
  feed_id: string
  member_id: string
  name: string
  token_mark: Buffer
  list_id: string | null
  has_occasions: boolean
  has_follow_ups: boolean
  created_at: Date
  fetched_at: Date | null
  revoked_at: Date | null
}

/** The columns of `lazo.own_calendar`. */
export interface OwnCalendarTable {
  workspace_id: string
  calendar_id: string
  member_id: string
  name: string
  host: string
  sealed: Buffer
  created_at: Date
  read_at: Date | null
  failure: 'unreachable' | 'refused' | 'unreadable' | null
}

/** The columns of `lazo.proposed_meeting`. */
export interface ProposedMeetingTable {
  workspace_id: string
  member_id: string
  meeting_id: string
  calendar_id: string | null
  held_at: Date
  minutes: number
  medium: 'meeting' | 'video-call'
  text: string
  card_ids: string[]
  refused_at: Date | null
}
