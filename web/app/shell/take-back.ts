import { type Undone, undoStack } from '#web/data/undo/undo-stack.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { tellStep, watchUndo } from '#web/kit/toast/watch-undo.ts'
import { say } from '#web/words/say.ts'
import { undoneWords } from './undone.words.ts'

/** Takes back what was done in this page, the latest unless said, and says what came of it. Throws what it fails with. */
export async function takeBack(id?: number): Promise<void> {
  if (undoStack.done.length === 0) return void showToast({ tone: 'done', text: say(undoneWords, 'nothing') })
  const undone = await watchUndo((watch) => undoStack.undo(id, watch))
  if (undone) tellUndone(undone)
}

function tellUndone({ taken }: Undone): void {
  if (typeof taken === 'object') return tellStep(taken)
  showToast({
    tone: taken === 'whole' || taken === 'begun' ? 'done' : 'trouble',
    text: say(undoneWords, `taken-${taken}`),
  })
}
