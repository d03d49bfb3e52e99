/** What the audit says of accounts and keys. */
export const JOURNAL_ACTS = [
  'account-disabled',
  'account-enabled',
  'password-changed',
  'password-reset',
  'password-set',
  'reset-link-made',
  'server-set-up',
  'session-ended',
  'sign-in-failed',
  'signed-in',
  'signed-out',
  'token-created',
  'token-revoked',
] as const

/** One act of the audit. */
export type JournalAct = (typeof JOURNAL_ACTS)[number]
