import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readLog, type StoredLogEntry } from '#store/collections/log.ts'
import { readDevice } from '#store/devices/reader.ts'
import type { Domain } from '../domain.ts'

/**
 * What one of the actor's devices did and was told, newest first, before an entry when one is given. What its entries are about
 * is named as far as the actor sees it now. Throws `device-not-found`.
 */
export async function readDeviceLog(
  domain: Domain,
  actor: Actor,
  page: { deviceId: string; before?: string; limit: number },
): Promise<StoredLogEntry[]> {
  return domain.store.read(actor, async (tx) => {
    if (!(await readDevice(tx, page.deviceId))) throw new ProductError('device-not-found', 'There is no such device.')
    return readLog(tx, page.deviceId, { before: page.before ?? null, limit: page.limit })
  })
}
