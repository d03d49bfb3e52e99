import type { Access } from '../access.ts'

/** Forgets here what another process revokes or gives another password, as soon as that is told. Gives what ends it. */
export function followDevices({ devices, keyRing }: Pick<Access, 'devices' | 'keyRing'>): Promise<() => void> {
  return devices.followOver((deviceId) => keyRing.forget({ deviceId }))
}
