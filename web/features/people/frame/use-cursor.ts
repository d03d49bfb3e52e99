import { useCallback, useState } from 'react'

/** The row one is at. */
export interface Cursor {
  /** Its place from 0; -1 for nowhere yet. */
  readonly at: number
  readonly id: string | undefined
  moveTo(at: number): void
}

/** Keeps the row one is at: the same card when the list changes around it, the same place when the card is gone. */
export function useCursor(ids: readonly string[], openId: string | undefined): Cursor {
  const [kept, keep] = useState<{ readonly id: string | undefined; readonly at: number }>({ id: openId, at: -1 })
  const at = findPlace(ids, kept.id, kept.at)
  const moveTo = useCallback((next: number) => keep({ id: ids[next], at: next }), [ids])
  return { at, id: ids[at], moveTo }
}

/** Where a card stands now that once stood at a place; near that place when it is not in the list any more. Pure. */
export function findPlace(ids: readonly string[], id: string | undefined, before: number): number {
  if (id === undefined) return -1
  if (ids[before] === id) return before
  const now = ids.indexOf(id)
  return now >= 0 ? now : Math.min(before, ids.length - 1)
}
