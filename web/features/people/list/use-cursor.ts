import { useMemo, useState } from 'react'
import { findPlace } from './find-place.ts'

/** The row one is at. */
export interface Cursor {
  /** Its place from 0; -1 for nowhere yet. */
  readonly at: number
  readonly id: string | undefined
  /** Counts the moves: after each the row is brought onto the screen. */
  readonly moves: number
  moveTo(at: number): void
}

interface Kept {
  readonly listKey: string
  readonly id: string | undefined
  readonly at: number
  readonly moves: number
}

/**
 * Keeps the row one is at: the same card when the list changes around it, the same place when the card is gone. In another list
 * one is nowhere, unless the open card is on it.
 */
export function useCursor(ids: readonly string[], listKey: string, openId: string | undefined): Cursor {
  const [kept, keep] = useState<Kept>({ listKey, id: openId, at: -1, moves: 0 })
  const isHere = kept.listKey === listKey
  const id = isHere ? kept.id : openId
  const at = findPlace(ids, id, isHere ? kept.at : -1)
  return useMemo(() => {
    const moveTo = (next: number) => keep(({ moves }) => ({ listKey, id: ids[next], at: next, moves: moves + 1 }))
    return { at, id: ids[at], moves: kept.moves, moveTo }
  }, [ids, listKey, at, kept.moves])
}
