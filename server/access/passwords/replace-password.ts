import type { Account } from '#store/identity/account-reader.ts'
import { savePasswordHash } from '#store/identity/account-writer.ts'
import { clearTries } from '#store/identity/attempts.ts'
import type { IdentityTx } from '#store/identity/identity-store.ts'
import { deleteKnownAddresses } from '#store/identity/known-addresses.ts'
import { useOneTimesOf } from '#store/identity/one-time.ts'
import { deleteSessionsOf } from '#store/identity/sessions.ts'
import { accountSubject } from '../tries/try-limits.ts'

/**
 * Saves an account's new password within a transaction, and ends what hung on the old one: all sessions, links to reset it,
 * the addresses it was used from, and the failures of strangers.
 */
export async function replacePassword(tx: IdentityTx, account: Account, hash: string, at: Date): Promise<void> {
  await savePasswordHash(tx, account.accountId, hash, at)
  await deleteSessionsOf(tx, account.accountId)
  await useOneTimesOf(tx, account.accountId, at)
  await deleteKnownAddresses(tx, account.accountId)
  await clearTries(tx, [accountSubject(account.email)])
}
