import { type RefObject, useEffect } from 'react'
import { KEPT } from '#web/data/kept-names.ts'

/** A list that comes in after a reload is waited for so long, in milliseconds. */
const PATIENCE_MS = 10_000
/** What somebody does who wants to be elsewhere. */
const MOVES = ['wheel', 'pointerdown', 'keydown'] as const

/** Finds a list after a reload where it was scrolled to, as soon as enough of it is there again. */
export function useKeptPlace(scroller: RefObject<HTMLElement | null>, listKey: string): void {
  useEffect(() => {
    const list = scroller.current!
    const keep = () => sessionStorage.setItem(KEPT.place, JSON.stringify([listKey, list.scrollTop]))
    window.addEventListener('pagehide', keep)
    const stop = scrollOnceThere(list, takeKept(listKey))
    return () => {
      window.removeEventListener('pagehide', keep)
      stop()
    }
  }, [scroller, listKey])
}

function takeKept(listKey: string): number {
  const [key, top] = JSON.parse(sessionStorage.getItem(KEPT.place) ?? '[]') as [string?, number?]
  sessionStorage.removeItem(KEPT.place)
  return key === listKey ? (top ?? 0) : 0
}

/** Scrolls along while the rows come in, until the place is reached or somebody goes elsewhere. Gives the way to stop. */
function scrollOnceThere(list: HTMLElement, top: number): () => void {
  const rows = list.querySelector('[role="rowgroup"]')
  const observer = new ResizeObserver(() => {
    list.scrollTo({ top })
    if (list.scrollTop >= top - 1) stop()
  })
  const timer = setTimeout(stop, PATIENCE_MS)
  function stop(): void {
    clearTimeout(timer)
    observer.disconnect()
    for (const move of MOVES) list.removeEventListener(move, stop)
  }
  if (top > 0 && rows) observer.observe(rows)
  for (const move of MOVES) list.addEventListener(move, stop, { passive: true })
  return stop
}
