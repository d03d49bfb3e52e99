import { purgeTrash } from '#domain/contacts/purge-trash.ts'
import type { Domain } from '#domain/domain.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'

/** Removes for good what has lain in the trash of any workspace for its days. */
export async function purgeTrashJob(domain: Domain): Promise<void> {
  for (const workspaceId of await readWorkspaceIds(domain.store))
    await purgeTrash(domain, systemActor(workspaceId, 'job'))
}
