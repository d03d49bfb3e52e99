import type { Domain } from '#domain/domain.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import { foldAllStaleTies } from '#domain/ties/keep-folded.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'

/** Folds all ties anew that an import, a new version or another zone of the server left stale. */
export async function foldAllTiesJob(domain: Domain): Promise<void> {
  for (const workspaceId of await readWorkspaceIds(domain.store))
    await foldAllStaleTies(domain, systemActor(workspaceId, 'job'))
}
