import { ProductError } from '#base/errors.ts'
import { readDevice, type StoredDevice } from '#store/devices/reader.ts'
import type { ReadTx } from '#store/transaction.ts'

/**
 * The device that asks. Throws `sign-in-required` when it is none, is gone or was revoked: this is what makes a revocation
 * work at once, whatever a process still remembers of its password.
 */
export async function requireDevice(tx: ReadTx): Promise<StoredDevice> {
  const { deviceId } = tx.actor
  const device = deviceId === undefined ? null : await readDevice(tx, deviceId)
  if (device && !device.revokedAt) return device
  throw new ProductError('sign-in-required', 'This device was revoked. Connect it again with a new app password.')
}
