import type { ConflictChoice } from '../replica/messages.ts'
import type { CardConflict } from '../replica/open-card.ts'
import { presentReplica } from '../replica/present-replica.ts'

/** Ends a conflict: for each path which side is kept, mine where nothing is said. The outcome is sent like any edit. */
export async function resolveConflict(
  { entryId }: CardConflict,
  choices: Readonly<Record<string, ConflictChoice>>,
): Promise<void> {
  await presentReplica().ask('resolve', entryId, choices)
}
