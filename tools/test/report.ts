import type { StepResult } from './step.ts'
import { addCounts, noCounts, type TestCounts } from './tap.ts'

/** A step that ran, and the seconds it took. */
export type FinishedStep = { name: string; seconds: number; result: StepResult }

/** The last page of a run: each step with its time, what failed, what was skipped, what was not run, and the sums. */
export function reportRun(steps: FinishedStep[]): string {
  const total = steps.reduce((sum, { result }) => addCounts(sum, result.counts), noCounts)
  const notRun = steps.flatMap(({ result }) =>
    result.notRun.map(({ part, because }) => `not run: ${part}, because ${because}`),
  )
  return [
    ...steps.map(describeStep),
    ...total.failures.map((failure) => `failed: ${failure}`),
    ...total.skips.map((skip) => `skipped: ${skip}`),
    ...notRun,
    `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
  ].join('\n')
}

/** Whether anything failed. */
export function hasFailed(steps: FinishedStep[]): boolean {
  return steps.some(({ result }) => result.counts.failed > 0)
}

function describeStep({ name, seconds, result: { counts, notRun } }: FinishedStep): string {
  const time = `${seconds.toFixed(1)} s`.padStart(8)
  const verdict = describeVerdict(counts, notRun.length > 0)
  return `${time}  ${name.padEnd(24)}${verdict}`
}

/** A gate counts nothing when it holds, and one failure when it does not. */
function describeVerdict({ passed, failed }: TestCounts, isLeftOut: boolean): string {
  if (isLeftOut) return 'not run'
  if (passed) return `${passed} of ${passed + failed} tests passed`
  return failed ? 'failed' : 'holds'
}
