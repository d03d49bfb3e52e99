import { CACHES, KEPT, REPLICAS } from '../kept-names.ts'
import { presentOpenings } from '../openings/kept-openings.ts'
import { presentRecent } from '../recent/recent-cards.ts'
import { forgetMe, type Me, type SessionState } from '../session/session.ts'
import { endSession, presentSession } from '../session/session-store.ts'
import { Copies } from './copies.ts'
import { forgetReplica } from './forget-replica.ts'
import { replicaName } from './replica-name.ts'
import type { ReplicaStorage } from './storage.ts'

/** After so long another tab that does not let go of its database is left to it: the next start tries again, in milliseconds. */
const PATIENCE_MS = 5_000

/**
 * Takes away what this browser keeps of the contacts and of who was signed in. Edits that no server has heard of stay until
 * their member signs in again, but for those in the replica `givenUp`, whose loss the person agreed to.
 */
export async function forgetEverything(givenUp: string | null = null, open = openKept): Promise<void> {
  forgetMe()
  presentRecent.forget()
  presentOpenings.forget()
  globalThis.localStorage?.removeItem(KEPT.homeBook)
  // Without TLS a browser has no caches, and then nothing is in them.
  await Promise.all(Object.values(CACHES).map((name) => globalThis.caches?.delete(name)))
  await forgetReplicas(await namesOfReplicas(), givenUp, open)
}

/** Forgets everything when nobody is signed in any more or who is is kept out, and what others left here when somebody is. */
export async function forgetWhenOver(session: SessionState): Promise<void> {
  if (session.kind === 'signed-in') return forgetOthers(session.me)
  if (session.kind === 'barred' && session.isShutOut) return forgetEverything()
  if (session.kind !== 'signed-out' || new Copies().list().length === 0) return
  endSession(session.wasSignedIn ? 'over' : 'left')
  await forgetEverything()
}

/**
 * Takes away the copy that this tab has just closed, when nobody is signed in any more: one that was still being opened while
 * another tab took it away is there again.
 */
export async function forgetClosed(name: string): Promise<void> {
  if (presentSession().kind === 'signed-out') await forgetReplicas([name], null)
}

async function forgetOthers({ workspaces }: Me): Promise<void> {
  const own = new Set(workspaces.map(({ id, memberId }) => replicaName({ workspaceId: id, memberId })))
  await forgetReplicas(
    (await namesOfReplicas()).filter((name) => !own.has(name)),
    null,
  )
}

async function forgetReplicas(names: readonly string[], givenUp: string | null, open = openKept): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      if (await isInTime(inTurn(name, () => forgetOne(name, name === givenUp, open)))) new Copies().drop(name)
    }),
  )
}

/** Tabs that sign out together would open what another is taking away, and so make it anew: here each waits for its turn. */
async function inTurn(name: string, act: () => Promise<void>): Promise<void> {
  // Browsers give locks only to pages reached by TLS or at localhost.
  const { locks } = (globalThis.navigator ?? {}) as { locks?: LockManager }
  await (locks ? locks.request(`${name}-forget`, act) : act())
}

async function forgetOne(name: string, isGivenUp: boolean, open: typeof openKept): Promise<void> {
  const storage = await open(name)
  if (!storage) throw new Error('the browser does not open its copy')
  await forgetReplica(storage, isGivenUp)
}

/** What opens databases is loaded when there is one. */
async function openKept(name: string): Promise<ReplicaStorage | null> {
  return (await import('./dexie-storage.ts')).openDexieStorage(name)
}

/** All there are, and those of which the mark tells where a browser lists none. */
async function namesOfReplicas(): Promise<string[]> {
  const known = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? []
  const names = known.map(({ name }) => name ?? '').filter((name) => name.startsWith(REPLICAS))
  return [...new Set([...names, ...new Copies().list()])]
}

async function isInTime(work: Promise<void>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS))
  // What is still there is found at the next start.
  const done = work.then(
    () => true,
    () => false,
  )
  return Promise.race([done, late])
}
