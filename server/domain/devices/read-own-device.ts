import type { Actor } from '#base/actor.ts'
import { readDevice, type StoredDevice } from '#store/devices/reader.ts'
import type { Domain } from '../domain.ts'

/** A device of the actor's own, revoked or not; null when it is none of theirs. */
export async function readOwnDevice(domain: Domain, actor: Actor, deviceId: string): Promise<StoredDevice | null> {
  return domain.store.read(actor, (tx) => readDevice(tx, deviceId))
}
