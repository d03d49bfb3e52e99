import type { Access } from '../access.ts'

/** Forgets here whom another process revokes, removes, or gives another password, as soon as that is told. Gives what ends it. */
export async function followDevices({ devices, keyRing }: Pick<Access, 'devices' | 'keyRing'>): Promise<() => void> {
  const stops = await Promise.all([
    devices.followOver((deviceId) => keyRing.forget({ deviceId })),
    devices.followGone((memberId) => keyRing.forget({ memberId })),
  ])
  return () => stops.forEach((stop) => stop())
}
