import type { ColumnType, Generated } from 'kysely'

/** A time column: read as Date. */
type Time = Date
/** A bigint column that stays below 2^53: read as number. */
type Count = number
/** A json column: read as the parsed value, written as JSON text. */
type Json<T> = ColumnType<T, string, string>

/** The columns of `lazo.workspace`. */
export interface WorkspaceTable {
  workspace_id: string
  tag: Generated<number>
  name: string
  counter: Generated<Count>
  era: Count
  settings: ColumnType<Record<string, unknown>, string | undefined, string>
  created_at: Time
}

/** The columns of `lazo.member`. */
export interface MemberTable {
  workspace_id: string
  member_id: string
  account_id: string
  email: string
  name: string
  role: 'owner' | 'admin' | 'member' | 'guest'
  created_at: Time
  disabled_at: Time | null
  is_address_known: Generated<boolean>
}

/** The columns of `lazo.team`. */
export interface TeamTable {
  workspace_id: string
  team_id: string
  name: string
  created_at: Time
  outer_id: string | null
  is_branch: Generated<boolean>
}

/** The columns of `lazo.team_member`. */
export interface TeamMemberTable {
  workspace_id: string
  team_id: string
  member_id: string
  by_domain: Generated<boolean>
}

/** The columns of `lazo.book`. */
export interface BookTable {
  workspace_id: string
  book_id: string
  owner_id: string
  kind: 'personal' | 'shared' | 'label' | 'team'
  name: string
  slug: string
  keyword: string | null
  created_at: Time
  deleted_at: Time | null
  description: string | null
  is_for_lone_cards: Generated<boolean>
  is_listed: Generated<boolean>
  hidden_fields: string[] | null
  hidden_below: Generated<number>
  hidden_from_guests: Generated<boolean>
  interaction_visibility: 'private' | 'shared' | 'open' | null
}

/** The columns of `lazo.book_state`. */
export interface BookStateTable {
  workspace_id: string
  book_id: string
  revision: Count
  trimmed_to: Generated<Count>
  cards: Generated<Count>
}

/** The columns of `lazo.book_grant`. */
export interface BookGrantTable {
  workspace_id: string
  book_id: string
  grantee_kind: 'member' | 'team' | 'everyone'
  grantee_id: string
  allows: string
  granted_by: string
  created_at: Time
}

/** The columns of `lazo.card`. */
export interface CardTable {
  workspace_id: string
  card_id: string
  home_book_id: string
  uid: string
  document: Json<unknown>
  kind: string
  display: string
  sort_family: string
  sort_given: string
  sort_organization: string
  hints: number[] | null
  revision: Count
  created_at: Time
  created_by: string
  created_door: string
  updated_at: Time
  updated_by: string
  updated_door: string
  deleted_at: Time | null
  deleted_by: string | null
}

/** The columns of `lazo.book_card`. */
export interface BookCardTable {
  workspace_id: string
  book_id: string
  card_id: string
  uid: string
  name: string
  sort_family: string
  sort_given: string
  linked_by: string | null
  max_right: string | null
  by_label: Generated<boolean>
  added_at: Time
}

/** The columns of `lazo.batch`. */
export interface BatchTable {
  workspace_id: string
  batch_id: string
  kind: 'import' | 'merge' | 'bulk' | 'trash' | 'undo' | 'device'
  title: string
  member_id: string
  door: string
  created_at: Time
  undone_by: string | null
  undoes: string | null
  progress: ColumnType<unknown, string | null | undefined, string | null>
}

/** The columns of `lazo.card_version`. */
export interface CardVersionTable {
  workspace_id: string
  card_id: string
  version_id: string
  revision: Count
  act: 'create' | 'edit' | 'trash' | 'restore' | 'move' | 'link' | 'unlink' | 'merge'
  at: Time
  member_id: string
  door: string
  batch_id: string | null
  forward: ColumnType<Record<string, unknown> | null, string | null, string | null>
  reverse: ColumnType<Record<string, unknown> | null, string | null, string | null>
  places: ColumnType<unknown, string | null, string | null>
}

/** The columns of `lazo.change`. */
export interface ChangeTable {
  workspace_id: string
  number: Count
  book_id: string
  card_id: string
  revision: Count
  name: string
  kind: 'put' | 'gone'
  at: Time
}

/** The columns of `lazo.overlay`. */
export interface OverlayTable {
  workspace_id: string
  member_id: string
  card_id: string
  patch: Json<Record<string, unknown>>
  revision: Count
  number: Generated<Count>
  updated_at: Time
}

/** The columns of `lazo.overlay_version`. */
export interface OverlayVersionTable {
  workspace_id: string
  member_id: string
  card_id: string
  version_id: string
  revision: Count
  at: Time
  actor_id: string
  door: string
  batch_id: string | null
  forward: Json<Record<string, unknown>>
  reverse: Json<Record<string, unknown>>
}

/** The columns of `lazo.view`. */
export interface ViewTable {
  workspace_id: string
  view_id: string
  member_id: string
  book_id: string | null
  device_id: string | null
  dialect: string
  epoch: Generated<Count>
}

/** The columns of `lazo.audit`. */
export interface AuditTable {
  workspace_id: string
  audit_id: string
  at: Time
  actor_id: string | null
  act: string
  subject: string
  number: Count | null
}

/** The columns of `lazo.audit_payload`. */
export interface AuditPayloadTable {
  workspace_id: string
  audit_id: string
  salt: Buffer
  payload: Json<unknown>
}

/** The columns of `lazo.audit_seal`. */
export interface AuditSealTable {
  workspace_id: string
  position: Count
  audit_id: string
  hash: Buffer
  payload_hash: Buffer | null
}

/** The columns of `lazo.audit_pending`. */
export interface AuditPendingTable {
  workspace_id: string
  audit_id: string
}

/** The columns of `lazo.handled_card`. */
export interface HandledCardTable {
  workspace_id: string
  member_id: string
  card_id: string
}

/** The columns of `lazo.handle`. */
export interface HandleTable {
  workspace_id: string
  card_id: string
  kind: 'email' | 'phone' | 'ending' | 'profile' | 'uid' | 'taxid'
  key: string
  scope: Generated<string>
}

/** The columns of `lazo.book_version`. */
export interface BookVersionTable {
  workspace_id: string
  book_id: string
  version_id: string
  act: 'create' | 'rename' | 'delete' | 'restore' | 'grant' | 'leave' | 'hand-over' | 'hide'
  at: Time
  member_id: string
  door: string
  batch_id: string | null
  before: ColumnType<unknown, string | null, string | null>
  after: ColumnType<unknown, string | null, string | null>
}
