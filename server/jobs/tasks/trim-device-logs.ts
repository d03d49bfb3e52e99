import { trimDeviceLogs } from '#domain/collections/log/trim-device-logs.ts'
import type { Domain } from '#domain/domain.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'

/** Keeps the logs of devices from growing for ever, in all workspaces. */
export async function trimDeviceLogsJob(domain: Domain): Promise<void> {
  for (const workspaceId of await readWorkspaceIds(domain.store))
    await trimDeviceLogs(domain, systemActor(workspaceId, 'job'))
}
