import type { Actor } from '#base/actor.ts'
import { readDeviceStanding } from '#store/devices/reader.ts'
import type { Domain } from '../domain.ts'
import { addDevice, type DeviceInput } from './add-device.ts'
import { closeDevice } from './close-device.ts'
import { lockOwnDevice } from './device-access.ts'
import { DeviceUses } from './device-uses.ts'

/** What app passwords need to know of devices: the part of `Access` that the domain gives. */
export function devicePorts(domain: Domain) {
  const uses = new DeviceUses(domain)
  return {
    add: (actor: Actor, input: DeviceInput) => addDevice(domain, actor, input),
    requireOwn: (actor: Actor, deviceId: string) =>
      domain.store.write(actor, async (tx) => void (await lockOwnDevice(tx, deviceId))),
    revoke: (actor: Actor, deviceId: string) => closeDevice(domain, actor, deviceId),
    tellOver: (actor: Actor, deviceId: string) => domain.store.notices.tellDevice(actor.workspaceId, deviceId),
    followOver: (listener: (deviceId: string) => void) =>
      domain.store.notices.listenDevices((_, deviceId) => listener(deviceId)),
    followGone: (listener: (memberId: string) => void) =>
      domain.store.notices.listenMembers((_, memberId) => listener(memberId)),
    standing: (actor: Actor & { deviceId: string }) =>
      domain.store.read(actor, (tx) => readDeviceStanding(tx, actor.deviceId)),
    noteUse: (actor: Actor & { deviceId: string }, client: string) => uses.note(actor, client),
    settle: () => uses.settle(),
  }
}
