import { useSyncExternalStore } from 'react'
import { type Done, undoStack } from '../undo/undo-stack.ts'

/** What was done and can be taken back, latest last. */
export function useUndoStack(): readonly Done[] {
  return useSyncExternalStore(
    (hear) => undoStack.follow(hear),
    () => undoStack.done,
  )
}
