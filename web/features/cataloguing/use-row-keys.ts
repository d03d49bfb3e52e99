import { useEffect, useRef } from 'react'
import { isTyping } from '#web/actions/keys.ts'

/** What the keys of a line do. */
interface RowKeys {
  /** The place of a value among those that the digits choose, from 0. */
  choose(at: number): void
  turn(): void
  move(by: 1 | -1): void
}

/** Hears digits and arrows, which answer the line of the moment, wherever the focus is as long as nobody types and no dialog is open. */
export function useRowKeys(keys: RowKeys): void {
  const present = useRef(keys)
  present.current = keys
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey } = event
      if (event.defaultPrevented || ctrlKey || metaKey || altKey || isTyping(document.activeElement)) return
      // A closed list of choices stays in the page all the same; an open one belongs to a field, in which one types.
      if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return
      if (key === 'ArrowDown' || key === 'ArrowUp') present.current.move(key === 'ArrowDown' ? 1 : -1)
      else if (/^[1-9]$/.test(key)) present.current.choose(Number(key) - 1)
      else if (key === '0') present.current.turn()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}
