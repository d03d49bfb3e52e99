import type { Measured } from '../harness/benchmark.ts'
import { short } from '../harness/report.ts'
import type { Row } from './rows.table.ts'
import type { Compared, Outcome } from './turns.ts'

/** The server that must be first. */
const OURS = 'Lazo'

/** How a line of the comparison ended. */
export interface Standing {
  /** Null when our server has no figure. */
  readonly measured: Measured | null
  readonly isFirst: boolean
  /** One line for people: label, our figure with its control, then the others, and who is first. */
  readonly text: string
}

/** Puts together what the servers came to in one line. */
export function standingOf(row: Row, { control, outcomes }: Compared): Standing {
  const figures = new Map([...outcomes].map(([name, outcome]) => [name, figureOf(row, outcome)]))
  const ours = figures.get(OURS) ?? null
  const best = bestOther(row, figures)
  const measured = ours === null ? null : { figure: ours, control, quotient: ours / control }
  const isFirst = ours !== null && (best === null || isBetter(row, ours, best[1]))
  const parts = [...outcomes].map(([name, outcome]) => `${name} ${describe(row, outcome)}`)
  const rank = ours === null ? '' : `; ${isFirst ? 'first' : `not first, ${best?.[0]} is`}`
  const beside = measured ? `, control ${short(control)}, quotient ${short(measured.quotient)}` : ''
  return { measured, isFirst, text: `${row.label}: ${parts.join(' | ')}${beside}${rank}` }
}

function bestOther(row: Row, figures: ReadonlyMap<string, number | null>): [string, number] | null {
  let best: [string, number] | null = null
  for (const [name, figure] of figures) {
    if (name === OURS || figure === null) continue
    if (!best || isBetter(row, figure, best[1])) best = [name, figure]
  }
  return best
}

function isBetter(row: Row, one: number, other: number): boolean {
  return row.isMoreBetter ? one >= other : one <= other
}

function figureOf(row: Row, outcome: Outcome): number | null {
  return 'figures' in outcome ? (outcome.figures[row.figure] ?? null) : null
}

function describe(row: Row, outcome: Outcome): string {
  const figure = figureOf(row, outcome)
  if ('failure' in outcome) return `failed (${outcome.failure.slice(0, 200)})`
  if (figure === null) return '-'
  return `${short(figure)} ${row.unit}${outcome.isCut ? ` (${outcome.rounds} rounds)` : ''}`
}
