import type { CadenceState } from '../cadence/cadence.ts'
import type { Cadence } from '../words/settings.ts'

/** Days before a date on which it begins to press. */
const HORIZON = 14

/** The urgency (0 to 1) of a date so many days ahead: 1 on it and after, half a week before, 0 a fortnight before. */
export function urgencyOfDate(daysAhead: number): number {
  return clamp(1 - daysAhead / HORIZON)
}

/** The urgency of something owed for so many days: half at once, all of it after a week. */
export function urgencyOfOwed(days: number): number {
  return clamp(0.5 + days / 14)
}

/** The urgency of a cadence: below half while it is only due, above it once the maximum has passed, 1 when three times it has. */
export function urgencyOfCadence(state: CadenceState, days: number, { ideal, maximum }: Cadence): number {
  if (state === 'warm') return 0
  if (state === 'due') return 0.25 + 0.24 * clamp((days - ideal) / Math.max(1, maximum - ideal))
  return clamp(0.6 + 0.4 * ((days - maximum) / (2 * maximum)))
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}
