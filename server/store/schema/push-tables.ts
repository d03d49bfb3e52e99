/** The columns of `lazo.push_subscription`. */
export interface PushSubscriptionTable {
  workspace_id: string
  member_id: string
  subscription_id: string
  endpoint: string
  p256dh: string
  auth: string
  label: string
  made_at: Date
}

/** The columns of `lazo.today_told`. */
export interface TodayToldTable {
  workspace_id: string
  member_id: string
  way: 'mail' | 'push'
  told_on: string
}
