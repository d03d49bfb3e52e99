import { createAppPassword, type NewAppPassword } from '#access/app-passwords/create-app-password.ts'
import { revokeDevice } from '#access/app-passwords/revoke-device.ts'
import type { Actor } from '#base/actor.ts'
import { changeDevice } from '#domain/devices/change-device.ts'
import { chooseLabels } from '#domain/labels/choose-labels.ts'
import type { DoorContext } from '../../context.ts'
import type { DeviceChoice } from './device-choice.ts'

/**
 * Makes a device that holds what was chosen, with its password. Nothing uses it before the password is shown, so that its parts
 * may come one after the other; when one cannot, the device is gone again. Throws what making and choosing throw.
 */
export async function makeDevice(door: DoorContext, actor: Actor, choice: DeviceChoice): Promise<NewAppPassword> {
  const { label, bookIds } = choice
  const made = await createAppPassword(door.access, actor, { label, doors: ['carddav'], bookIds })
  try {
    await holdChoice(door, actor, { deviceId: made.deviceId, choice })
    return made
  } catch (error) {
    await revokeDevice(door.access, actor, made.deviceId)
    throw error
  }
}

/** Lets a device be called and hold what was chosen. */
export async function holdChoice(
  { domain }: DoorContext,
  actor: Actor,
  { deviceId, choice }: { deviceId: string; choice: DeviceChoice },
): Promise<void> {
  const { label, bookIds, hasAllBooks, hasCalendars, keywords } = choice
  await changeDevice(domain, actor, { deviceId, label, bookIds, hasAllBooks, hasCalendars })
  await chooseLabels(domain, actor, { deviceId, keywords })
}
