import type { Actor } from '#base/actor.ts'
import { lockDevice } from '#store/devices/reader.ts'
import { setDeviceRevoked } from '#store/devices/writer.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { deviceNotFound, mayOversee } from './device-access.ts'

/**
 * Revokes a device of the actor's, or for administrators of any member's: its next request finds itself refused. Its password
 * stands elsewhere and is revoked by `access`. Throws `device-not-found`, `scope-missing`.
 */
export async function closeDevice(domain: Domain, actor: Actor, deviceId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const device = await lockDevice(tx, deviceId)
    if (!device || !mayOversee(actor, device)) throw deviceNotFound()
    await setDeviceRevoked(tx, deviceId)
    tx.ledger.noteAudit('device-revoked', deviceId, { label: device.label, memberId: device.memberId })
  })
}
