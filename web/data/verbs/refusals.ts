import type { Refusal } from '../outbox/entry.ts'
import { presentReplica } from '../replica/present-replica.ts'

/** The edits that the server refused and nobody put away yet, with what was lost. */
export async function listRefusals(): Promise<readonly Refusal[]> {
  return presentReplica().ask('refusals')
}

/** Puts a refused edit away: it is gone for good. */
export async function dismissRefusal({ entryId }: Pick<Refusal, 'entryId'>): Promise<void> {
  await presentReplica().ask('dismiss', entryId)
}
