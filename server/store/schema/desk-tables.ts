import type { ColumnType } from 'kysely'

/** The columns of `lazo.inbound`. */
export interface InboundTable {
  workspace_id: string
  inbound_id: string
  member_id: string
  book_id: string | null
  source: 'form' | 'hand' | 'message' | 'scan'
  kind: 'collaboration' | 'advice' | 'purchase' | 'sales' | 'spam' | 'other'
  state: 'new' | 'answered' | 'planned' | 'merged' | 'spam'
  name: string
  text: string | null
  details: ColumnType<unknown, string, string>
  revisit_on: string | null
  reason: string | null
  card_id: string | null
  batch_id: string | null
  reading: 'waiting' | 'done' | 'failed' | null
  received_at: Date
  created_at: Date
  edited_at: Date | null
  event_id: string | null
  person_key: string | null
  brought_by: string | null
  undone_by: string | null
}

/** The columns of `lazo.inbound_version`. */
export interface InboundVersionTable {
  workspace_id: string
  inbound_id: string
  version_id: string
  until: Date
  state: ColumnType<unknown, string, string>
}

/** The columns of `lazo.inbound_picture`. */
export interface InboundPictureTable {
  workspace_id: string
  inbound_id: string
  bytes: Buffer
}

/** The columns of `lazo.event`. */
export interface EventTable {
  workspace_id: string
  event_id: string
  member_id: string
  name: string
  place: string | null
  held_on: string
  expected: ColumnType<unknown, string, string>
  created_at: Date
  edited_at: Date | null
  deleted_at: Date | null
}

/** The columns of `lazo.event_version`. */
export interface EventVersionTable {
  workspace_id: string
  event_id: string
  version_id: string
  until: Date
  state: ColumnType<unknown, string, string>
}
