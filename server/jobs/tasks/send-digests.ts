import type { Domain } from '#domain/domain.ts'
import { sendDigests } from '#domain/notifications/send-digests.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'

/** Tells by mail, once a day, what members have not read. */
export async function sendDailyDigestsJob(domain: Domain): Promise<void> {
  for (const workspaceId of await readWorkspaceIds(domain.store)) await sendDigests(domain, workspaceId, 'daily')
}

/** Tells by mail what happened since the last minutes those who want to know at once. */
export async function sendNewsJob(domain: Domain): Promise<void> {
  if (!domain.mailer) return
  for (const workspaceId of await readWorkspaceIds(domain.store)) await sendDigests(domain, workspaceId, 'at-once')
}
