import { useEffect } from 'react'
import type { Action } from './action.ts'
import { type ActionId, actions } from './actions.table.ts'
import { isTyping, nameOfKey, SEQUENCE_MS } from './keys.ts'
import { offeredVerbs } from './offered.ts'

/** Hears all shortcuts of the table while the app is shown. */
export function useShortcuts(): void {
  useEffect(() => {
    let before: { key: string; at: number } | null = null
    let isForOthers = false
    // Before anybody: what closes by this key is gone when the key has come through to here.
    const look = (event: KeyboardEvent): void => {
      isForOthers = isElsewhere(nameOfKey(event))
    }
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const key = nameOfKey(event)
      const isSoon = before !== null && event.timeStamp - before.at < SEQUENCE_MS
      const names = before && isSoon ? [`${before.key} ${key}`, key] : [key]
      before = { key, at: event.timeStamp }
      const id = findAction(names, isForOthers)
      if (id === undefined || !offeredVerbs.run(id)) return
      before = null
      event.preventDefault()
    }
    window.addEventListener('keydown', look, { capture: true })
    document.addEventListener('keydown', hear)
    return () => {
      window.removeEventListener('keydown', look, { capture: true })
      document.removeEventListener('keydown', hear)
    }
  }, [])
}

/** Whether the key belongs to what has the focus: to a text, to a dialog or a menu, or to a button that Enter presses. */
function isElsewhere(key: string): boolean {
  const focused = document.activeElement
  if (isTyping(focused) || document.querySelector('[role="dialog"], [role="menu"]') !== null) return true
  return (
    key === 'Enter' && focused !== null && focused.closest('a, button, [role="option"], [role="menuitem"]') !== null
  )
}

/** The offered action that one of the names belongs to, longer names first. */
function findAction(names: readonly string[], whileTyping: boolean): ActionId | undefined {
  // Selected cards go before the one that is open: who pressed # with a selection means the selection.
  const offered = [...offeredVerbs.offered].sort((one, other) => rank(one) - rank(other))
  for (const name of names) {
    const found = offered.find((id) => {
      const action: Action = actions[id]
      return action.keys?.includes(name) && (!whileTyping || action.isHeardWhileTyping)
    })
    if (found) return found
  }
  return undefined
}

function rank(id: ActionId): number {
  // Who looks at a card on the way closes that, and goes on with what they have chosen.
  if (id === 'selection.clear') return 2
  return actions[id].section === 'selection' ? 0 : 1
}
