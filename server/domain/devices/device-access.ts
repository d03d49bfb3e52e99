import { type Actor, isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockDevice, type StoredDevice } from '#store/devices/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { requireWriting } from '../sharing/book-rights.ts'

/** The error for a device that is not there (any more), or not for this actor. */
export function deviceNotFound(): ProductError {
  return new ProductError('device-not-found', 'There is no such device.')
}

/** Whether the actor may see a device and revoke it: their own, or as administrators those of all. */
export function mayOversee(actor: Actor, device: Pick<StoredDevice, 'memberId'>): boolean {
  return device.memberId === actor.memberId || isAdministrator(actor)
}

/** A device that the actor may change, locked. Throws `device-not-found`, `scope-missing`. */
export async function lockOwnDevice(tx: WriteTx, deviceId: string): Promise<StoredDevice> {
  requireWriting(tx)
  const device = await lockDevice(tx, deviceId)
  if (device?.memberId === tx.actor.memberId) return device
  throw deviceNotFound()
}
