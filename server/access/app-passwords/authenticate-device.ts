import type { Actor } from '#base/actor.ts'
import type { Access, Caller } from '../access.ts'
import { lifetimes } from '../access-times.ts'
import type { DeviceClaim } from './device-claim.ts'
import type { ProvenKey } from './key-ring.ts'
import { passwordRefused } from './password-refused.ts'
import { lookAgain, proveAppPassword } from './prove-app-password.ts'

const LONGEST_USER = 320
const LONGEST_PASSWORD = 1_000

/** A member as one of their devices. */
export type DeviceActor = Actor & { readonly deviceId: string }

/**
 * The actor behind a name and an app password. A password that was proven is remembered for some minutes and costs microseconds;
 * account, member and device are looked at every few seconds, and every verb looks at the device in its own transaction. Throws
 * `sign-in-failed` alike for unknown names, wrong, revoked and foreign passwords, `too-many-tries`, and `account-disabled` only to who
 * shows the right password.
 */
export async function authenticateDevice(access: Access, claim: DeviceClaim, caller: Caller): Promise<DeviceActor> {
  const { actor, doors } = await recognise(access, claim, caller)
  if (!doors.includes(claim.door)) throw passwordRefused()
  const device = actor.door === claim.door ? actor : { ...actor, door: claim.door }
  access.devices.noteUse(device, claim.client)
  return device
}

async function recognise(access: Access, claim: DeviceClaim, caller: Caller): Promise<ProvenKey> {
  const { user, password } = claim
  if (user.length > LONGEST_USER || password.length > LONGEST_PASSWORD) throw passwordRefused()
  const { keyRing } = access
  const key = keyRing.keyOf(user, password)
  const now = access.clock.now().getTime()
  const known = keyRing.proven(key)
  if (known && now - known.checkedAt < lifetimes.deviceTrusted) return known
  if (known && now - known.provenAt < lifetimes.deviceRemembered)
    return keyRing.prove(key, () => lookAgain(access, known))
  if (keyRing.isWrong(key, now)) throw passwordRefused()
  return keyRing.prove(key, () => proveAppPassword(access, { ...claim, key }, caller))
}
