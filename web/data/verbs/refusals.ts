import type { Refusal } from '../outbox/entry.ts'
import { presentReplica } from '../replica/present-replica.ts'

/** Puts a refused edit away: it is gone for good. */
export async function dismissRefusal({ entryId }: Pick<Refusal, 'entryId'>): Promise<void> {
  await presentReplica().ask('dismiss', entryId)
}
