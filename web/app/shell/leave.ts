import { presentReplica } from '#web/data/replica/present-replica.ts'
import { signOut } from '#web/data/session/session.ts'
import { renewSession } from '#web/data/session/session-store.ts'

/**
 * Signs out. What this browser keeps goes first: without the server it would stay. Throws `OfflineError` when the server did
 * not hear of it; then the page is left all the same.
 */
export async function leave(): Promise<void> {
  await presentReplica().ask('wipe')
  // Without TLS a browser has no caches, and then nothing is in them.
  await globalThis.caches?.delete('lazo-photos')
  try {
    await signOut()
  } finally {
    await renewSession()
  }
}
