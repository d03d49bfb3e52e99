import type { Domain } from '#domain/domain.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import { sweepSearchWords } from '#domain/search/sweep-search-words.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'

/** Takes words that no card has any more out of the lists that forgive typos, in all workspaces. */
export async function sweepWordsJob(domain: Domain): Promise<void> {
  for (const workspaceId of await readWorkspaceIds(domain.store))
    await sweepSearchWords(domain, systemActor(workspaceId, 'job'))
}
