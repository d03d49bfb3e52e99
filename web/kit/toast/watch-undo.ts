import { sayUndone, type UndoReport } from '#web/data/undo/say-undone.ts'
import type { UndoStep, UndoWatch } from '#web/data/undo/undo-pieces.ts'
import { undoBatch, undoEdit } from '#web/data/verbs/undo-batch.ts'
import { sayNumber } from '#web/words/format.ts'
import { say } from '#web/words/say.ts'
import { describeTrouble, showTrouble } from './show-trouble.ts'
import { changeToast, hideToast, showToast } from './toasts.ts'
import { undoToastWords } from './undo-toast.words.ts'

/** Runs an undo; a long one is told of while it runs, with the way to stop it. Null when it broke off on the way, which is told here. */
export async function watchUndo<T>(undo: (watch: UndoWatch) => Promise<T>): Promise<T | null> {
  const stopper = new AbortController()
  const action = { name: say(undoToastWords, 'stop'), run: () => stopper.abort() }
  let toast = 0
  let seen = 0
  const onProgress: UndoWatch['onProgress'] = (progress) => {
    seen = progress.seen
    if (toast === 0) toast = showToast({ tone: 'busy', text: sayProgress(progress), action })
    else changeToast(toast, sayProgress(progress))
  }
  try {
    return await undo({ onProgress, signal: stopper.signal })
  } catch (error) {
    if (toast === 0) throw error
    const facts = { seen: sayNumber(seen), why: describeTrouble(error) }
    showToast({ tone: 'trouble', text: say(undoToastWords, 'cut', facts) })
    return null
  } finally {
    hideToast(toast)
  }
}

/** Takes back what was done as one, and says what came of it. Gives that too where all of it was seen to; what fails is told as well. */
export async function takeBackBatch(batchId: string): Promise<UndoStep | null> {
  try {
    const step = await watchUndo((watch) => undoBatch(batchId, watch))
    if (step) tellStep(step)
    return step?.isDone ? step : null
  } catch (error) {
    showTrouble(error)
    return null
  }
}

/** Takes back one edit of one card, and says what came of it. Gives that too where anything is as it was; what fails is told as well. */
export async function takeBackEdit(cardId: string, versionId: string): Promise<UndoReport | null> {
  try {
    const report = await undoEdit(cardId, versionId)
    tellReport(report)
    return report.cards + report.unchanged > 0 ? report : null
  } catch (error) {
    showTrouble(error)
    return null
  }
}

/** Says what came of an undo, or how far it was when it was stopped. */
export function tellStep(step: UndoStep): void {
  if (step.isDone) return tellReport(step)
  showToast({ tone: 'done', text: say(undoToastWords, 'stopped', { seen: sayNumber(step.seen) }) })
}

/** Says what came of an undo. */
function tellReport(report: UndoReport): void {
  const isWhole = report.leftCount === 0 && (report.cards > 0 || report.unchanged === 0)
  showToast({ tone: isWhole ? 'done' : 'trouble', text: sayUndone(report) })
}

function sayProgress({ seen, of }: Pick<UndoStep, 'seen' | 'of'>): string {
  if (of === null) return say(undoToastWords, 'progressOpen', { seen: sayNumber(seen) })
  return say(undoToastWords, 'progress', { seen: sayNumber(seen), of: sayNumber(of) })
}
