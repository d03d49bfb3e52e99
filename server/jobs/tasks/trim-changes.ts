import type { Domain } from '#domain/domain.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import { trimChanges } from '#domain/sync/trim-changes.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'

/** Forgets changes older than they are kept, in all workspaces. */
export async function trimChangesJob(domain: Domain): Promise<void> {
  for (const workspaceId of await readWorkspaceIds(domain.store))
    await trimChanges(domain, systemActor(workspaceId, 'job'))
}
