import type { Actor } from '#base/actor.ts'
import { countWorkspace, readStorage, type StorageFigure, type WorkspaceCounts } from '#store/administration/figures.ts'
import { readJobs } from '#store/jobs/seen.ts'
import { countOpenAlarms } from '#store/watch/alarms.ts'
import type { Domain } from '../domain.ts'
import { requireAdministratorToRead } from '../members/member-rules.ts'

/** How much there is in the workspace, and what wants to be looked at. */
export interface Overview extends WorkspaceCounts {
  /** Alarms that nobody has seen to. */
  readonly openAlarms: number
  readonly jobs: Readonly<Record<'waiting' | 'running' | 'failing' | 'failed', number>>
  /** So much can be written before changes are refused; null where the disk is not ours. */
  readonly freeBytes: number | null
}

/** The workspace at a glance, for administrators. Throws `right-missing`. */
export async function readOverview(domain: Domain, actor: Actor): Promise<Overview> {
  requireAdministratorToRead(actor)
  const freeBytes = (await domain.room?.left()) ?? null
  return domain.store.read(actor, async (tx) => {
    const jobs = { waiting: 0, running: 0, failing: 0, failed: 0 }
    for (const { state } of await readJobs(tx)) jobs[state] += 1
    return { ...(await countWorkspace(tx)), openAlarms: await countOpenAlarms(tx), jobs, freeBytes }
  })
}

/** How much room the workspace takes, kind by kind, for administrators. Throws `right-missing`. */
export async function readStorageUse(domain: Domain, actor: Actor): Promise<readonly StorageFigure[]> {
  requireAdministratorToRead(actor)
  return domain.store.read(actor, readStorage)
}
