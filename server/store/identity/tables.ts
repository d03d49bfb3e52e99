/** The columns of `identity.account`. */
interface AccountTable {
  account_id: string
  email: string
  name: string
  created_at: Date
  disabled_at: Date | null
}

/** The columns of `identity.password`. */
interface PasswordTable {
  account_id: string
  hash: string
  changed_at: Date
}

/** The columns of `identity.session`. */
interface SessionTable {
  session_id: string
  account_id: string
  token_hash: Buffer
  created_at: Date
  expires_at: Date
  used_at: Date
  client: string
}

/** The columns of `identity.app_password`. */
interface AppPasswordTable {
  app_password_id: string
  account_id: string
  workspace_id: string
  member_id: string
  device_id: string
  selector: string
  password_hash: string
  created_at: Date
  used_at: Date | null
  revoked_at: Date | null
}

/** The columns of `identity.api_token`. */
interface ApiTokenTable {
  token_id: string
  account_id: string
  workspace_id: string
  member_id: string
  label: string
  scope: 'read' | 'write'
  token_hash: Buffer
  created_at: Date
  expires_at: Date | null
  used_at: Date | null
  revoked_at: Date | null
}

/** The columns of `identity.one_time`. */
interface OneTimeTable {
  one_time_id: string
  purpose: 'setup' | 'reset'
  account_id: string | null
  token_hash: Buffer
  created_at: Date
  expires_at: Date
  used_at: Date | null
}

/** The columns of `identity.attempt`. */
interface AttemptTable {
  subject: string
  window_start: Date
  failures: number
}

/** The columns of `identity.known_address`. */
interface KnownAddressTable {
  account_id: string
  address: string
  seen_at: Date
}

/** The tables of schema `identity`; a test holds them against the live schema. */
export interface IdentityDatabase {
  account: AccountTable
  password: PasswordTable
  session: SessionTable
  api_token: ApiTokenTable
  app_password: AppPasswordTable
  one_time: OneTimeTable
  attempt: AttemptTable
  known_address: KnownAddressTable
}
