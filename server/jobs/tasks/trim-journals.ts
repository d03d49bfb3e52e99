import { forgetComments } from '#domain/comments/forget-comments.ts'
import type { Domain } from '#domain/domain.ts'
import { forgetInteractions } from '#domain/interactions/forget-interactions.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import { forgetMarks } from '#domain/today/forget-marks.ts'
import { trimOpenings } from '#domain/watch/trim-openings.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'

/** Forgets who opened what longer ago than it is kept, comments and interactions removed for good, and what was said of days long past, in all workspaces. */
export async function trimJournalsJob(domain: Domain): Promise<void> {
  for (const workspaceId of await readWorkspaceIds(domain.store)) {
    const actor = systemActor(workspaceId, 'job')
    await trimOpenings(domain, actor)
    await forgetComments(domain, actor)
    await forgetInteractions(domain, actor)
    await forgetMarks(domain, actor)
  }
}
