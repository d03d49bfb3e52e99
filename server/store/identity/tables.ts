import type { ColumnType } from 'kysely'

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
  way: 'password' | 'password-and-code' | 'passkey' | 'oidc' | 'ldap' | 'ldap-and-code'
  address: string
  workspace_id: string | null
}

/** The columns of `identity.second_factor`. */
interface SecondFactorTable {
  account_id: string
  scope_id: string
  secret: Buffer
  created_at: Date
  confirmed_at: Date | null
  last_step: number
}

/** The columns of `identity.recovery_code`. */
interface RecoveryCodeTable {
  account_id: string
  scope_id: string
  code_hash: Buffer
  used_at: Date | null
}

/** The columns of `identity.passkey`. */
interface PasskeyTable {
  passkey_id: string
  account_id: string
  credential_id: Buffer
  public_key: Buffer
  counter: number
  transports: string[]
  name: string
  is_synced: boolean
  created_at: Date
  used_at: Date | null
}

/** The columns of `identity.used_challenge`. */
interface UsedChallengeTable {
  challenge_hash: Buffer
  expires_at: Date
}

/** The columns of `identity.provider`. */
interface ProviderTable {
  provider_id: string
  workspace_id: string
  kind: 'oidc' | 'ldap'
  name: string
  is_on: boolean
  is_listed: boolean
  domains: string[]
  may_join: boolean
  settings: ColumnType<unknown, string, string>
  secret: Buffer | null
  created_at: Date
  updated_at: Date
}

/** The columns of `identity.provider_link`. */
interface ProviderLinkTable {
  provider_id: string
  subject: string
  account_id: string
  created_at: Date
}

/** The columns of `identity.scim_token`. */
interface ScimTokenTable {
  workspace_id: string
  token_hash: Buffer
  created_at: Date
  used_at: Date | null
}

/** The columns of `identity.scim_name`. */
interface ScimNameTable {
  workspace_id: string
  kind: 'user' | 'group'
  resource_id: string
  external_id: string
}

/** The columns of `identity.sign_in_policy`. */
interface SignInPolicyTable {
  workspace_id: string
  is_second_factor_required: boolean
  domains: string[]
  updated_at: Date
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
  second_factor: SecondFactorTable
  recovery_code: RecoveryCodeTable
  sign_in_policy: SignInPolicyTable
  passkey: PasskeyTable
  used_challenge: UsedChallengeTable
  provider: ProviderTable
  provider_link: ProviderLinkTable
  scim_token: ScimTokenTable
  scim_name: ScimNameTable
}
