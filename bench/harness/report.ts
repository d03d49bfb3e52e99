import type { Budget, Line, Measured, Verdict } from './benchmark.ts'

/** One line for people: `first page: 3.21 ms, control disk 14.2, quotient 0.226 — at most 5 ms: holds`. */
export function describeLine(line: Line, measured: Measured, verdict: Verdict): string {
  const parts = [`${line.label}: ${short(measured.figure)} ${line.unit}`]
  if (measured.control !== null && measured.quotient !== null) {
    parts.push(`control ${controlName(line)} ${short(measured.control)}`, `quotient ${short(measured.quotient)}`)
  }
  return `${parts.join(', ')}${line.budget ? ` — ${describeBudget(line)}: ${verdict}` : ''}`
}

function controlName(line: Line): string {
  return typeof line.control === 'string' ? line.control : line.control.name
}

function describeBudget(line: Line): string {
  if (!line.budget) return ''
  if ('quotient' in line.budget) return `quotient ${describeBound(line.budget.quotient)}`
  return `${describeBound(line.budget.figure)} ${line.unit}`
}

/** A bound in words: `at most 5`. */
export function describeBound(budget: Budget): string {
  return 'atMost' in budget ? `at most ${budget.atMost}` : `at least ${budget.atLeast}`
}

/** Three digits that count, and never an exponent. */
export function short(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}
