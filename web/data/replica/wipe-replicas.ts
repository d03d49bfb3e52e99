import { REPLICAS } from '../kept-names.ts'
import type { SessionState } from '../session/session.ts'
import { closeReplica } from './present-replica.ts'
import { openTabChannel } from './tab-channel.ts'

/** Takes every replica of this browser away, for all who signed in here: for good. */
async function wipeReplicas(): Promise<void> {
  closeReplica()
  const known = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? []
  const names = known.map(({ name }) => name ?? '').filter((name) => name.startsWith(REPLICAS))
  await Promise.all(names.map(wipe))
}

/** At a start: takes everything away when the server says that the session of before is over. */
export async function wipeWhenOver(session: SessionState): Promise<void> {
  if (session.kind === 'signed-out' && session.wasSignedIn) await wipeReplicas()
}

async function wipe(name: string): Promise<void> {
  const channel = openTabChannel(name, true)
  channel.send({ kind: 'wiped' })
  channel.close()
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    // What another tab holds open is deleted as soon as it lets go.
    for (const end of ['success', 'error', 'blocked']) request.addEventListener(end, () => resolve())
  })
}
