import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { takeBackBatch } from '#web/kit/toast/watch-undo.ts'
import { useRenewShares } from './use-renew-shares.ts'

/** Waits for what was begun, says that it is done, with the way back, and renews what is shown; what fails is told. */
export function useUndoable(): (begun: Promise<string>, text: string) => Promise<void> {
  const renew = useRenewShares()
  return async (begun, text) => {
    try {
      const batchId = await begun
      showUndoable(text, () => takeBackBatch(batchId).then(renew))
      await renew()
    } catch (error) {
      showTrouble(error)
    }
  }
}
