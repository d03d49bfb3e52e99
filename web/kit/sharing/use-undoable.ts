import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { takeBackBatch } from '#web/kit/toast/watch-undo.ts'
import { useWords } from '#web/words/use-words.ts'
import { sharingWords } from './sharing.words.ts'
import { useRenewShares } from './use-renew-shares.ts'

/** Waits for what was begun, says that it is done, with the way back, and renews what is shown; what fails is told. */
export function useUndoable(): (begun: Promise<string>, text: string) => Promise<void> {
  const say = useWords(sharingWords)
  const renew = useRenewShares()
  return async (begun, text) => {
    try {
      const batchId = await begun
      const undo = () => void takeBackBatch(batchId).then(renew).catch(showTrouble)
      showToast({ tone: 'done', text, action: { name: say('undo'), run: undo } })
      await renew()
    } catch (error) {
      showTrouble(error)
    }
  }
}
