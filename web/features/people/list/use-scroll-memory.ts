import { type RefObject, useLayoutEffect, useRef } from 'react'

/** So many lists are remembered. */
const MOST = 50

/** How far each list was scrolled, in pixels, as long as the app is open. */
const places = new Map<string, number>()

/** Remembers how far a list is scrolled, so that who comes back finds the place again. */
export function useScrollMemory(
  scroller: RefObject<HTMLElement | null>,
  key: string,
): { readonly initial: number; readonly note: () => void } {
  const shown = useRef(key)
  useLayoutEffect(() => {
    if (shown.current === key) return
    shown.current = key
    // Another list in the same frame begins where one was in it, at its top when one never was.
    scroller.current?.scrollTo({ top: places.get(key) ?? 0 })
  }, [scroller, key])
  const note = () => {
    places.delete(shown.current)
    places.set(shown.current, scroller.current?.scrollTop ?? 0)
    if (places.size > MOST) places.delete([...places.keys()][0]!)
  }
  return { initial: places.get(key) ?? 0, note }
}
