import { runProgram } from '../run-program.ts'
import { gate, type StepResult } from '../step.ts'

/** Fixed, so that a run that failed fails again; `npm run fuzz` takes a new one each time. */
const SEED = 20_240_610

/** Feeds every fuzz target its seeds and some mutants of them. */
export async function checkFuzz(runs: number): Promise<StepResult> {
  const bounds = ['--seed', String(SEED), '--runs', String(runs), '--seconds', '60']
  const { exit, output } = await runProgram('fuzz/run.ts', bounds)
  console.log(output.trimEnd())
  return gate(exit === 0 ? null : 'an input broke a fuzz target, or there was none')
}
