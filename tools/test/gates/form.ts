import { runProgram } from '../run-program.ts'
import { gate, type StepResult } from '../step.ts'
import { readTooFew } from './modules.ts'

/** A program that reads all modules, ends with 0 when they are fine, and tells how many it read. */
type Reader = { name: string; script: string; args: string[]; count: RegExp }

/** Checks the format of every file. */
export function checkFormat(): Promise<StepResult> {
  const script = 'node_modules/@biomejs/biome/bin/biome'
  return check({ name: 'biome', script, args: ['check', '.'], count: /Checked (\d+) files?/ })
}

/** Looks for suspicious code. */
export function checkLint(): Promise<StepResult> {
  return check({ name: 'oxlint', script: 'node_modules/oxlint/bin/oxlint', args: ['.'], count: /on (\d+) files?/ })
}

/** Looks for modules, exports and dependencies that nobody uses. */
export function checkUnused(): Promise<StepResult> {
  const args = ['--no-config-hints', '--reporter', 'symbols', '--reporter', './tools/test/knip-count.cjs']
  return check({ name: 'knip', script: 'node_modules/knip/bin/knip.js', args, count: /knip read (\d+) modules/ })
}

async function check({ name, script, args, count }: Reader): Promise<StepResult> {
  const { exit, output } = await runProgram(script, args)
  console.log(output.trimEnd())
  if (exit !== 0) return gate(`${name} found something`)
  return gate(readTooFew(name, output, count))
}
