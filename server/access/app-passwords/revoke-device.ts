import type { Actor } from '#base/actor.ts'
import { revokeAppPassword } from '#store/identity/app-passwords.ts'
import type { Access } from '../access.ts'

/**
 * Revokes a device of the actor's, or for administrators of any member's, at once: its next request finds itself revoked, in
 * whatever process. Throws `device-not-found`, `scope-missing`.
 */
export async function revokeDevice(access: Access, actor: Actor, deviceId: string): Promise<void> {
  await access.devices.revoke(actor, deviceId)
  access.keyRing.forget({ deviceId })
  await access.identity.ask((tx) => revokeAppPassword(tx, deviceId, access.clock.now()))
  await access.devices.tellOver(actor, deviceId)
}
