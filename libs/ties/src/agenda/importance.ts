import { because, type Reason } from '../words/reason.ts'
import { heightOf } from '../words/rung.ts'
import type { AgendaTie } from './agenda-tie.ts'

const OF_RUNG = [0, 0.05, 0.1, 0.25, 0.45, 0.55]

/** How important an item is, and why. */
export interface Importance {
  readonly importance: number
  readonly reasons: readonly Reason[]
}

/**
 * The importance (0 to 1) of what concerns a tie: each reason takes its share of what is missing to 1, so that several add up and none is
 * counted past it.
 */
export function importanceOf(
  tie: Pick<AgendaTie, 'rung' | 'isKey' | 'isMarked' | 'objectives'>,
  isPromise = false,
): Importance {
  const shares: [number, Reason][] = [[OF_RUNG[heightOf(tie.rung)]!, because('rung', { rung: tie.rung })]]
  if (tie.isKey) shares.push([0.6, because('key')])
  if (tie.isMarked) shares.push([0.6, because('marked')])
  if (tie.objectives > 0) shares.push([0.5, because('objective', { objectives: tie.objectives })])
  if (isPromise) shares.push([0.5, because('promised')])
  const missing = shares.reduce((rest, [share]) => rest * (1 - share), 1)
  return { importance: 1 - missing, reasons: shares.filter(([share]) => share > 0).map(([, reason]) => reason) }
}
