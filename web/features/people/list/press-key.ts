import type { RowActs } from './row-acts.ts'

/** A key as a list hears it. */
interface ListKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  preventDefault(): void
}

/** Where the cursor of a list is, and how far it may go. */
export interface ListPlace {
  /** From 0; -1 for nowhere yet. */
  readonly cursor: number
  readonly count: number
  /** Rows that fit on the screen. */
  readonly pageRows: number
}

/** What keys of a grid do in a list (ARIA Authoring Practices, grid); those of the table of actions are heard elsewhere. */
export function pressKey(event: ListKey, place: ListPlace, acts: RowActs): void {
  if (event.ctrlKey || event.metaKey || event.altKey || place.count === 0) return
  const goal = goalOf(event.key, place)
  if (goal !== null) {
    const at = Math.min(Math.max(goal, 0), place.count - 1)
    if (event.shiftKey) acts.chooseTo(at)
    acts.moveTo(at)
  } else if (!actOn(event.key, place.cursor, acts)) return
  event.preventDefault()
}

function goalOf(key: string, { cursor, count, pageRows }: ListPlace): number | null {
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: cursor + 1,
    ArrowUp: cursor - 1,
    PageDown: cursor + pageRows,
    PageUp: cursor - pageRows,
    Home: 0,
    End: count - 1,
  }
  return goals[key] ?? null
}

function actOn(key: string, cursor: number, acts: RowActs): boolean {
  if (key === 'Escape') acts.leave()
  else if (cursor < 0) return false
  else if (key === 'Enter') acts.open(cursor)
  else if (key === ' ') acts.choose(cursor)
  else return false
  return true
}
