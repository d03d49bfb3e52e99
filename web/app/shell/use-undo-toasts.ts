import { useEffect, useRef } from 'react'
import { useVerbs } from '#web/actions/offered.ts'
import { useUndoStack } from '#web/data/hooks/use-undo-stack.ts'
import type { Done } from '#web/data/undo/undo-stack.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { hideToast } from '#web/kit/toast/toasts.ts'
import { say } from '#web/words/say.ts'
import { doneWords } from './done.words.ts'

/** Says what was done, with the way back; `Ctrl+Z` takes the same way. */
export function useUndoToasts(): void {
  const done = useUndoStack()
  const shown = useRef({ last: 0, toast: 0 })
  const latest = done.at(-1)
  useEffect(() => {
    if (!latest || latest.id <= shown.current.last) return
    hideToast(shown.current.toast)
    shown.current = { last: latest.id, toast: tellDone(latest) }
  }, [latest])
  useVerbs({
    'app.undo': latest
      ? () => {
          hideToast(shown.current.toast)
          void takeBack().catch(showTrouble)
        }
      : null,
  })
}

function tellDone({ id, key, facts }: Done): number {
  // It is at hand when the server is not.
  void loadTakeBack().catch(() => undefined)
  return showUndoable(say(doneWords, key, facts), () => takeBack(id))
}

async function takeBack(id?: number): Promise<void> {
  await (await loadTakeBack()).takeBack(id)
}

const loadTakeBack = () => import('./take-back.ts')
