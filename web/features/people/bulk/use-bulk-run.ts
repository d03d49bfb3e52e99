import { useEffect, useRef, useState } from 'react'
import { type BulkEdit, type BulkProgress, bulkEdit } from '#web/data/verbs/bulk-edit.ts'
import { showLeft } from '#web/kit/toast/show-left.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { say } from '#web/words/say.ts'
import { bulkWords } from './bulk.words.ts'

/** An edit of many cards on its way. */
export interface BulkRun {
  /** How far it is; null before it begins. */
  readonly progress: BulkProgress | null
  run(cardIds: readonly string[], edit: BulkEdit, title: string): Promise<void>
  /** Stops after the piece of the moment; what was done stands, and is undone as one. */
  stop(): void
}

/** Runs an edit of many cards, with its progress and the way to stop it; at the end `whenDone` is called. */
export function useBulkRun(whenDone: () => void): BulkRun {
  const [progress, setProgress] = useState<BulkProgress | null>(null)
  const stopper = useRef(new AbortController())
  // Who leaves the page stops what runs: nobody would see it go on.
  useEffect(() => () => stopper.current.abort(), [])
  const run = async (cardIds: readonly string[], edit: BulkEdit, title: string) => {
    stopper.current = new AbortController()
    setProgress({ cards: 0, changed: 0, unchanged: 0, of: cardIds.length })
    try {
      const { left } = await bulkEdit(cardIds, edit, {
        title,
        onProgress: setProgress,
        signal: stopper.current.signal,
      })
      showLeft(left)
      if (stopper.current.signal.aborted) showToast({ tone: 'done', text: say(bulkWords, 'stopped') })
    } catch (error) {
      showTrouble(error)
    }
    setProgress(null)
    whenDone()
  }
  return { progress, run, stop: () => stopper.current.abort() }
}
