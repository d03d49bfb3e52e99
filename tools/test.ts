/**
 * All tests: `npm test`; the quick part: `npm run check`; single steps: `npm test -- STEP…`. Each step is named with its
 * time, and what could not run is named with the reason. The last line counts the tests. Ends with 1 when a step failed.
 */
import { endWithLauncher } from './test/children.ts'
import { type FinishedStep, hasFailed, reportRun } from './test/report.ts'
import { gate, type Step, type StepResult } from './test/step.ts'
import { listSteps } from './test/steps.ts'

endWithLauncher()
const args = process.argv.slice(2)
const wanted = args.filter((arg) => !arg.startsWith('--'))
const { steps, finish } = listSteps(args.includes('--quick'))
const chosen = steps.filter(({ name }) => !wanted.length || wanted.includes(name))
if (!chosen.length) {
  console.error(`There is no step ${wanted.join(', ')}. The steps are: ${steps.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const finished: FinishedStep[] = []
for (const step of chosen) {
  console.log(`\n== ${step.name}`)
  const start = performance.now()
  const result = await runStep(step)
  finished.push({ name: step.name, seconds: (performance.now() - start) / 1000, result })
}
await finish()
console.log(`\n${reportRun(finished)}`)
process.exitCode = hasFailed(finished) ? 1 : 0

/** Runs a step; what it throws is its failure, and the next steps still run. */
async function runStep(step: Step): Promise<StepResult> {
  try {
    return await step.run()
  } catch (error) {
    console.error(error)
    return gate(`${step.name} broke off: ${error instanceof Error ? error.message : String(error)}`)
  }
}
