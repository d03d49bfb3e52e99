import type { Domain } from '#domain/domain.ts'
import { readCalendarsOf } from '#domain/own-calendars/read-own-calendars.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'

/** Reads the calendars that members keep elsewhere, in all workspaces. */
export async function readOwnCalendarsJob(domain: Domain): Promise<void> {
  for (const workspaceId of await readWorkspaceIds(domain.store)) await readCalendarsOf(domain, workspaceId)
}
