import type { Domain } from '#domain/domain.ts'
import { sweepBlobs } from '#domain/media/sweep-blobs.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'

/** Removes pictures and files that nothing names any more, in all workspaces. */
export async function sweepBlobsJob(domain: Domain): Promise<void> {
  for (const workspaceId of await readWorkspaceIds(domain.store))
    await sweepBlobs(domain, systemActor(workspaceId, 'job'))
}
