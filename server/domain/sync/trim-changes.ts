import type { Actor } from '#base/actor.ts'
import { trimChangesBefore } from '#store/sync/writer.ts'
import type { Domain } from '../domain.ts'

/** For how many days a client may stay away and still be told what changed. */
const CHANGES_DAYS = 180

/** Forgets the changes of a workspace that are older than they are kept; who asks for them must start over. */
export async function trimChanges(domain: Domain, actor: Actor): Promise<void> {
  // A day more than promised, because the database compares with its own clock.
  const before = new Date(domain.clock.now().getTime() - (CHANGES_DAYS + 1) * 86_400_000)
  await domain.store.write(actor, (tx) => trimChangesBefore(tx, before))
}
