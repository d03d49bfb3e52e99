import type { Actor } from '#base/actor.ts'
import { type SweepStep, sweepHeldBlobs, sweepPassingBlobs } from '#store/blobs/sweeper.ts'
import type { Domain } from '../domain.ts'

/** What a sweep took away. */
export interface Swept {
  readonly removed: number
  readonly bytes: number
}

/**
 * Takes away the blobs of the actor's workspace that nothing speaks of any more: no card, no history, no import that still
 * runs or ended in the last 30 days. In many short transactions; saves go on meanwhile.
 */
export async function sweepBlobs(domain: Domain, actor: Actor): Promise<Swept> {
  const passing = await domain.store.write(actor, sweepPassingBlobs)
  let removed = passing.removed
  let bytes = passing.bytes
  let after: string | null = null
  do {
    const step: SweepStep = await domain.store.write(actor, (tx) => sweepHeldBlobs(tx, after))
    removed += step.removed
    bytes += step.bytes
    after = step.next
  } while (after !== null)
  return { removed, bytes }
}
