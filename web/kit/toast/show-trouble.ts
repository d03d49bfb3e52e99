import { ApiError, OfflineError } from '#web/data/api/api-error.ts'
import { say } from '#web/words/say.ts'
import { toastWords } from './toast.words.ts'
import { showToast } from './toasts.ts'

/** Tells the person what went wrong, in their words: for whatever was thrown while doing what they asked. */
export function showTrouble(thrown: unknown): void {
  showToast({ tone: 'trouble', text: describeTrouble(thrown) })
}

/** What was thrown, in words for a person. */
export function describeTrouble(thrown: unknown): string {
  if (thrown instanceof ApiError) return thrown.message
  if (thrown instanceof OfflineError) return say(toastWords, 'offline')
  return say(toastWords, 'unknown', { message: thrown instanceof Error ? thrown.message : String(thrown) })
}
