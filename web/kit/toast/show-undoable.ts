import { say } from '#web/words/say.ts'
import { showTrouble } from './show-trouble.ts'
import { toastWords } from './toast.words.ts'
import { showToast } from './toasts.ts'

/** Says what was done, with the way back; what fails on that way is told. */
export function showUndoable(text: string, undo: () => Promise<unknown>): number {
  const run = () => void undo().catch(showTrouble)
  return showToast({ tone: 'done', text, action: { name: say(toastWords, 'undo'), run } })
}
