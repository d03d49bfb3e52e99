import type { LeftOfBulk } from '#web/data/verbs/bulk-edit.ts'
import { say } from '#web/words/say.ts'
import { toastWords } from './toast.words.ts'
import { showToast } from './toasts.ts'

/** Tells to how many cards something could not be done, and why to the first; nothing when it was done to all. */
export function showLeft(left: readonly LeftOfBulk[]): void {
  const [first] = left
  if (!first) return
  const why = first.display === '' ? first.detail : `${first.display}: ${first.detail}`
  showToast({ tone: 'trouble', text: say(toastWords, 'left', { count: left.length, why }) })
}
