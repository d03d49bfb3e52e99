import { useEffect, useRef } from 'react'
import type { RowActs } from '../list/row-acts.ts'
import { focusRows } from './focus-rows.ts'

/** From the search box the arrow goes down into the list, and Enter opens the best that was found. */
export function useSearchKeys(acts: RowActs, count: number): void {
  const present = useRef({ acts, count })
  present.current = { acts, count }
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { target, key } = event
      if (!(target instanceof HTMLInputElement) || target.type !== 'search' || present.current.count === 0) return
      if (key === 'Enter') present.current.acts.open(0)
      else if (key === 'ArrowDown') present.current.acts.moveTo(0)
      else return
      // Whoever has found somebody goes on with the keys of the list and of the card, not with letters for the box.
      focusRows()
      event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}
