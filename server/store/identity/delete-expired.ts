import type { IdentityTx } from './identity-store.ts'

/** Until when what has ended is still kept, by kind. */
export interface KeptSince {
  readonly now: Date
  /** Sessions last used before this have ended. */
  readonly sessions: Date
  readonly attempts: Date
  readonly addresses: Date
  /** Used or expired codes and links, revoked or expired tokens, revoked app passwords. */
  readonly ended: Date
}

/** Removes what has ended: sessions, tries, codes, links, tokens and addresses of long ago. */
export async function deleteExpired(tx: IdentityTx, since: KeptSince): Promise<void> {
  await tx.sql
    .deleteFrom('session')
    .where((where) => where.or([where('expires_at', '<=', since.now), where('used_at', '<=', since.sessions)]))
    .execute()
  await tx.sql.deleteFrom('used_challenge').where('expires_at', '<', since.now).execute()
  await tx.sql.deleteFrom('attempt').where('window_start', '<', since.attempts).execute()
  await tx.sql.deleteFrom('known_address').where('seen_at', '<', since.addresses).execute()
  await tx.sql
    .deleteFrom('one_time')
    .where((where) => where.or([where('used_at', '<', since.ended), where('expires_at', '<', since.ended)]))
    .execute()
  await tx.sql
    .deleteFrom('api_token')
    .where((where) => where.or([where('revoked_at', '<', since.ended), where('expires_at', '<', since.ended)]))
    .execute()
  await tx.sql.deleteFrom('app_password').where('revoked_at', '<', since.ended).execute()
}
