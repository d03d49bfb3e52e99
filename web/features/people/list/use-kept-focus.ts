import { type RefObject, useLayoutEffect } from 'react'

let isKept = false

/** Keeps the focus in the list when it is made anew, as it is for another look. */
export function useKeptFocus(scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const list = scroller.current
    if (isKept) list?.focus({ preventScroll: true })
    isKept = false
    return () => {
      isKept = list !== null && list.contains(document.activeElement)
    }
  }, [scroller])
}
