import { useMemo, useRef } from 'react'
import { useSelection } from '#web/data/hooks/use-selection.ts'
import { presentSelection, type Selection } from '#web/data/selection/selection.ts'

/** The ways to choose rows, by their places from 0. */
export interface Choosing {
  readonly selection: Selection
  /** Chooses a row, or chooses it no more; ranges begin here. */
  choose(at: number): void
  /** Chooses all rows from where the last range began to here. */
  chooseTo(at: number): void
}

/** Chooses rows of a list one by one and in ranges. */
export function useChoosing(ids: readonly string[], cursor: number): Choosing {
  const selection = useSelection()
  const anchor = useRef<string | null>(null)
  return useMemo(() => {
    const choose = (at: number): void => {
      const id = ids[at]
      if (id === undefined) return
      anchor.current = id
      presentSelection.toggle(id)
    }
    const chooseTo = (at: number): void => {
      const from = anchor.current === null ? Math.max(cursor, 0) : ids.indexOf(anchor.current)
      const start = from < 0 ? at : from
      anchor.current = ids[start] ?? null
      presentSelection.add(ids.slice(Math.min(start, at), Math.max(start, at) + 1))
    }
    return { selection, choose, chooseTo }
  }, [ids, cursor, selection])
}
