import type { Actor } from '#base/actor.ts'
import { readAlerts, type StoredAlert } from '#store/collections/losses.ts'
import type { Domain } from '../../domain.ts'

const MOST = 100

/** The devices that took more away than a person does by hand since a moment: the actor's, and those that did it in books of the actor's. Newest first. */
export async function listAlerts(domain: Domain, actor: Actor, since: Date): Promise<StoredAlert[]> {
  return domain.store.read(actor, (tx) => readAlerts(tx, since, MOST))
}
