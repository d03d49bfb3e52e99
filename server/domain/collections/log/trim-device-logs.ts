import type { Actor } from '#base/actor.ts'
import { trimLogs } from '#store/collections/log.ts'
import { trimLosses } from '#store/collections/losses.ts'
import type { Domain } from '../../domain.ts'

/** For how many days a device's log is kept, and how many of its newest entries at most. */
const LOG_DAYS = 90
const LOG_ENTRIES = 1_000

/** Forgets what devices did long ago, or many entries ago, in a workspace. What it was that they did stays in the history. Gives how many entries went. */
export async function trimDeviceLogs(domain: Domain, actor: Actor): Promise<number> {
  const before = new Date(domain.clock.now().getTime() - LOG_DAYS * 86_400_000)
  return domain.store.write(actor, async (tx) => {
    await trimLosses(tx, before)
    return trimLogs(tx, before, LOG_ENTRIES)
  })
}
