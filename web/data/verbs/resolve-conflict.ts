import type { ConflictChoice } from '../replica/messages.ts'
import type { CardConflict } from '../replica/open-card.ts'
import { presentReplica } from '../replica/present-replica.ts'
import { type Done, undoStack } from '../undo/undo-stack.ts'
import { unresolvedPatch } from './unresolved-patch.ts'

/** Ends a conflict: for each path which side is kept, mine where nothing is said. The outcome is sent like any edit. */
export async function resolveConflict(
  cardId: string,
  { entryId, fields }: CardConflict,
  choices: Readonly<Record<string, ConflictChoice>>,
): Promise<Done> {
  const replica = presentReplica()
  await replica.ask('resolve', entryId, choices)
  const patch = unresolvedPatch(fields, choices)
  const undo = async () => {
    await replica.ask('add', { kind: 'edit', cardId, patch })
    return 'whole' as const
  }
  return undoStack.push({ key: 'resolved', facts: {}, undo })
}
