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
  const last = useRef(places.get(key) ?? 0)
  useLayoutEffect(() => {
    if (shown.current === key) return
    shown.current = key
    // Another list in the same frame begins where one was in it, at its top when one never was.
    const top = places.get(key) ?? 0
    // Who types is at the top already: to scroll there once more costs a layout with every letter.
    if (top !== last.current) scroller.current?.scrollTo({ top })
    last.current = top
  }, [scroller, key])
  const note = () => {
    places.delete(shown.current)
    last.current = scroller.current?.scrollTop ?? 0
    places.set(shown.current, last.current)
    if (places.size > MOST) places.delete([...places.keys()][0]!)
  }
  return { initial: places.get(key) ?? 0, note }
}
