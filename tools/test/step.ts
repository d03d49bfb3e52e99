import { noCounts, type TestCounts } from './tap.ts'

/** A part of a step that was left out, for instance because a program is missing on this machine. */
export type NotRun = { part: string; because: string }

/** What a step came to. */
export type StepResult = { counts: TestCounts; notRun: NotRun[] }

/** One named part of `npm test`. */
export type Step = {
  name: string
  /** Belongs to `npm run check` too. */
  isQuick: boolean
  run(): Promise<StepResult>
}

/** The result of a step that only counts tests. */
export function counted(counts: TestCounts): StepResult {
  return { counts, notRun: [] }
}

/** The result of a step that checks something as a whole: nothing to count when it holds, one failure when not. */
export function gate(problem: string | null): StepResult {
  return counted(problem === null ? noCounts : { ...noCounts, failed: 1, failures: [problem] })
}
