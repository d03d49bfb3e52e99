import type { Budget, Measured, Verdict, Weighed } from './benchmark.ts'

/**
 * Judges a measured line. A figure that misses its budget is scaled by what the machine gives now against the best it
 * gave lately (`bestControl`, a time): a time shrinks, and a rate grows, by the same factor.
 */
export function judge(line: Weighed, measured: Measured, bestControl: number | null): Verdict {
  if (!line.budget) return 'no budget'
  if ('quotient' in line.budget) {
    return measured.quotient !== null && meets(line.budget.quotient, measured.quotient) ? 'holds' : 'misses'
  }
  const budget = line.budget.figure
  if (meets(budget, measured.figure)) return 'holds'
  if (measured.control === null || bestControl === null) return 'misses'
  return meets(budget, scaled(budget, measured.figure, measured.control / bestControl)) ? 'holds scaled' : 'misses'
}

function scaled(budget: Budget, figure: number, slowness: number): number {
  return 'atMost' in budget ? figure / slowness : figure * slowness
}

function meets(budget: Budget, value: number): boolean {
  return 'atMost' in budget ? value <= budget.atMost : value >= budget.atLeast
}
