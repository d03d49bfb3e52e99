import type { Domain } from '#domain/domain.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import { renewIndex } from '#domain/search/renew-index.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'

/** Writes anew what cards are found by where an older version of the program wrote it, in all workspaces. */
export async function renewIndexJob(domain: Domain): Promise<void> {
  for (const workspaceId of await readWorkspaceIds(domain.store))
    await renewIndex(domain, systemActor(workspaceId, 'job'))
}
