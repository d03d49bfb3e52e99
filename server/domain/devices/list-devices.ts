import { type Actor, isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { readDevices, readLivingDevice } from '#store/devices/reader.ts'
import type { Domain } from '../domain.ts'
import { deviceNotFound, mayOversee } from './device-access.ts'
import { type DeviceView, viewDevices } from './device-view.ts'

/**
 * The devices of the actor that were not revoked, oldest first; for administrators those of another member: what they are and
 * which books they hold, never what is in them. Throws `right-missing`.
 */
export async function listDevices(domain: Domain, actor: Actor, memberId = actor.memberId): Promise<DeviceView[]> {
  if (memberId !== actor.memberId && !isAdministrator(actor))
    throw new ProductError('right-missing', 'Only administrators see the devices of others.')
  if (!isId(memberId)) return []
  return domain.store.read(actor, async (tx) => {
    const devices = await readDevices(tx, memberId)
    return viewDevices(
      tx,
      memberId,
      devices.filter((device) => !device.revokedAt),
    )
  })
}

/** One device of the actor, or for administrators of any member. Throws `device-not-found`. */
export async function findDevice(domain: Domain, actor: Actor, deviceId: string): Promise<DeviceView> {
  return domain.store.read(actor, async (tx) => {
    const device = await readLivingDevice(tx, deviceId)
    if (!device || !mayOversee(actor, device)) throw deviceNotFound()
    const [view] = await viewDevices(tx, device.memberId, [device])
    return view!
  })
}
