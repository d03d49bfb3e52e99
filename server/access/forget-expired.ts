import { deleteExpired } from '#store/identity/delete-expired.ts'
import type { Access } from './access.ts'
import { later, lifetimes } from './access-times.ts'

/** Removes sessions that ended, tries and addresses of long ago, and used codes; once an hour is enough. */
export async function forgetExpired(access: Access): Promise<void> {
  const now = access.clock.now()
  const since = {
    now,
    sessions: later(now, -lifetimes.sessionIdle),
    attempts: later(now, -lifetimes.attempt),
    addresses: later(now, -lifetimes.knownAddress),
    ended: later(now, -lifetimes.ended),
  }
  await access.identity.ask((tx) => deleteExpired(tx, since))
}
