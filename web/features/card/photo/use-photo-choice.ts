import { useCallback, useEffect, useState } from 'react'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { openPicture, pictureOf } from './open-picture.ts'
import { photoWords } from './photo.words.ts'

/** A picture on its way to become the photo. */
export interface PhotoChoice {
  /** What is to be cut; null while nothing was chosen. */
  readonly picture: Blob | null
  readonly isOpening: boolean
  take(file: Blob | null): void
  drop(): void
}

/** Takes pictures that are chosen, dropped or pasted anywhere on the page while nobody types. */
export function usePhotoChoice(isAllowed: boolean): PhotoChoice {
  const say = useWords(photoWords)
  const [picture, setPicture] = useState<Blob | null>(null)
  const [isOpening, setOpening] = useState(false)
  const take = useCallback(
    (file: Blob | null) => {
      const open = async (given: Blob) => {
        setOpening(true)
        const opened = await openPicture(given).finally(() => setOpening(false))
        if (opened) setPicture(opened)
        else showToast({ tone: 'trouble', text: say('unreadable') })
      }
      if (file) void open(file).catch(showTrouble)
    },
    [say],
  )
  useEffect(() => {
    if (!isAllowed) return undefined
    const paste = (event: ClipboardEvent) => {
      const file = pictureOf(event.clipboardData)
      if (!file || isField(event.target)) return
      event.preventDefault()
      take(file)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [isAllowed, take])
  return { picture, isOpening, take, drop: () => setPicture(null) }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
}
