import type { ColumnType, Generated } from 'kysely'

/** The columns of `lazo.device`. */
export interface DeviceTable {
  workspace_id: string
  device_id: string
  member_id: string
  label: string
  doors: string[]
  family: Generated<'apple' | 'android' | 'thunderbird' | 'evolution' | 'plain'>
  families: Generated<string[]>
  client: Generated<string>
  has_all_books: boolean
  shows_overlay: Generated<boolean>
  has_held_overlay: Generated<boolean>
  epoch: Generated<number>
  created_at: Date
  seen_at: Date | null
  revoked_at: Date | null
  open_batch_id: string | null
  open_batch_at: Date | null
  has_groups: Generated<boolean>
  has_calendars: Generated<boolean>
}

/** The columns of `lazo.device_book`. */
export interface DeviceBookTable {
  workspace_id: string
  device_id: string
  book_id: string
  is_chosen: boolean
  chosen_at: Date
  known_number: Generated<number>
  known_at: Date | null
  narrowed_at: Date | null
}

/** The columns of `lazo.device_card`. */
export interface DeviceCardTable {
  workspace_id: string
  device_id: string
  card_id: string
  revision: number
  at: Date
}

/** The columns of `lazo.card_source`. */
export interface CardSourceTable {
  workspace_id: string
  device_id: string
  card_id: string
  revision: number
  version: '3.0' | '4.0'
  text: string
  photos: ColumnType<unknown, string | null, string | null>
}

/** The columns of `lazo.device_log`. */
export interface DeviceLogTable {
  workspace_id: string
  device_id: string
  entry_id: string
  at: Date
  kind: string
  book_id: string | null
  card_id: string | null
  facts: ColumnType<Record<string, unknown>, string, string>
}

/** The columns of `lazo.dav_property`. */
export interface DavPropertyTable {
  workspace_id: string
  member_id: string
  book_id: string | null
  card_id: string | null
  namespace: string
  name: string
  value: string
}

/** The columns of `lazo.device_loss`. */
export interface DeviceLossTable {
  workspace_id: string
  batch_id: string
  book_id: string
  device_id: string
  cards: number
  held: number
  at: Date
  told_at: Date | null
}

/** The columns of `lazo.label_group`. */
export interface LabelGroupTable {
  workspace_id: string
  book_id: string
  group_id: string
  keyword: string
  uid: string
  name: string
  awaited: Generated<string[]>
}
