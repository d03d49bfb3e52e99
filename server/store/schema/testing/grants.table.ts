/** Tables of schema `lazo` that belong to no workspace. */
export const NOT_TENANT: readonly string[] = ['migration']

const SERVER: Readonly<Record<string, string>> = {
  audit: 'select, insert',
  audit_payload: 'select, insert',
  audit_pending: 'select, insert, delete',
  audit_seal: 'select, insert',
  batch: 'select, insert, update',
  blob: 'select, insert, delete',
  blob_chunk: 'select, insert, delete',
  blob_variant: 'select, insert, delete',
  book: 'select, insert, update, delete',
  book_card: 'select, insert, update, delete',
  book_grant: 'select, insert, update, delete',
  book_state: 'select',
  book_version: 'select, insert',
  card: 'select, insert, update, delete',
  card_blob: 'select, insert, delete',
  branch_domain: 'select, insert, delete',
  branch_steward: 'select, insert, delete',
  card_source: 'select, insert, update, delete',
  card_version: 'select, insert',
  change: 'select',
  dav_property: 'select, insert, update, delete',
  device: 'select, insert, update, delete',
  device_book: 'select, insert, update, delete',
  device_card: 'select, insert, update, delete',
  device_log: 'select, insert, delete',
  device_loss: 'select, insert, update, delete',
  form: 'select, insert, update',
  form_entry: 'select, insert',
  handle: 'select, insert, delete',
  import_job: 'select, insert, update',
  import_note: 'select, insert',
  import_row: 'select, insert, update, delete',
  import_source: 'select, insert, update',
  label_group: 'select, insert, update, delete',
  member: 'select, insert, update, delete',
  invitation: 'select, insert, update, delete',
  invitation_team: 'select, insert',
  member_settings: 'select, insert, update',
  migration: 'select',
  member_card: 'select, insert, update, delete',
  overlay: 'select, insert, delete',
  profile: 'select, insert, update',
  sample_set: 'select, insert, delete',
  smart_list: 'select, insert, update, delete',
  team: 'select, insert, update, delete',
  team_member: 'select, insert, delete',
  view: 'select, insert, update, delete',
  workspace: 'select, insert',
}

const ACCOUNTS = ['account', 'api_token', 'app_password', 'attempt', 'known_address', 'one_time', 'password', 'session']

/** Who may do what with which table, `schema.table role`: what is not here, such as `search` and `word`, nobody but the owner may touch. */
export const TABLE_GRANTS: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(SERVER).map(([table, rights]) => [`lazo.${table} lazo_app`, rights]),
  ...ACCOUNTS.map((table) => [`identity.${table} lazo_identity`, 'select, insert, update, delete']),
])

/** Columns that a role may update where it may not update the whole row. */
export const COLUMN_GRANTS: readonly string[] = [
  'blob.created_at lazo_app update',
  'blob.digest lazo_app update',
  'blob.size lazo_app update',
  'overlay.patch lazo_app update',
  'overlay.revision lazo_app update',
  'overlay.updated_at lazo_app update',
  'workspace.name lazo_app update',
  'workspace.settings lazo_app update',
]
  'team_member.by_domain lazo_app update',
