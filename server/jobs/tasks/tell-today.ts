import type { Domain } from '#domain/domain.ts'
import { tellToday } from '#domain/today-digest/tell-today.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'

/** Tells those whose morning it is what today asks for, by mail and in their browsers, in all workspaces. */
export async function tellTodayJob(domain: Domain): Promise<void> {
  for (const workspaceId of await readWorkspaceIds(domain.store)) {
    await tellToday(domain, workspaceId, 'mail')
    await tellToday(domain, workspaceId, 'push')
  }
}
