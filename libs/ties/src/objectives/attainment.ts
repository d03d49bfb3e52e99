import type { Day } from '../time/civil-day.ts'
import type { Objective } from './objective.ts'

/** How an objective goes: `reached`, else against the even course to its horizon; `missed` when that has passed. */
export type Course = 'reached' | 'ahead' | 'on-course' | 'behind' | 'missed'

/** What of a target is attained by a day, against its horizon. */
export interface Attainment {
  readonly course: Course
  readonly reached: number
  readonly wanted: number
  /** What an even course would have reached by now. */
  readonly expected: number
  /** How much of the time is over, 0 to 1. */
  readonly elapsed: number
  readonly daysLeft: number
  /** Each day on which something more was reached, with what was reached by then. */
  readonly steps: readonly { readonly day: Day; readonly reached: number }[]
}

/** So much of the wanted may be missing, or more than expected, and it is still the even course. */
const SLACK = 0.1

/**
 * How far the target of an objective is attained on a day; null where it has none. `ties` are the days on which those who have come to
 * the rung that is wanted did so; what was there before the objective began counts from its first day.
 */
export function attainmentOf(objective: Objective, ties: readonly Day[], today: Day): Attainment | null {
  const { starts, ends, target } = objective
  if (target === null) return null
  const days = (target.of === 'ties' ? ties : outcomeDays(objective)).filter((day) => day <= today)
  const steps = countUp(days.map((day) => Math.max(day, starts)))
  const reached = days.length
  const elapsed = Math.min(1, Math.max(0, (today - starts + 1) / (ends - starts + 1)))
  const expected = target.count * elapsed
  const course = courseOf({ reached, wanted: target.count, expected, isOver: today > ends })
  return { course, reached, wanted: target.count, expected, elapsed, daysLeft: Math.max(0, ends - today), steps }
}

function outcomeDays({ target, outcomes }: Objective): Day[] {
  const kind = target?.of === 'outcomes' ? target.kind : null
  return outcomes.filter((one) => kind === null || one.kind === kind).map(({ on }) => on)
}

function countUp(days: readonly Day[]): Attainment['steps'] {
  const sorted = days.toSorted((one, other) => one - other)
  return sorted.flatMap((day, i) => (sorted[i + 1] === day ? [] : [{ day, reached: i + 1 }]))
}

function courseOf(at: { reached: number; wanted: number; expected: number; isOver: boolean }): Course {
  if (at.reached >= at.wanted) return 'reached'
  if (at.isOver) return 'missed'
  // Whole things come one at a time: half of one is no delay.
  const slack = Math.max(SLACK * at.wanted, 0.5)
  if (at.reached > at.expected + slack) return 'ahead'
  return at.reached < at.expected - slack ? 'behind' : 'on-course'
}
