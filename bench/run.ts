/**
 * Runs the benchmarks: `npm run bench [-- NAME [ARGUMENT…]] [--rounds N]`. Prints of each line its figure, its control
 * and their quotient. Ends with 1 when a line misses its budget, or no benchmark was found.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type BenchContext,
  type Benchmark,
  isBenchmark,
  type Line,
  type Measured,
  type Verdict,
  type Weighed,
} from './harness/benchmark.ts'
import { readCommand } from './harness/command.ts'
import { addControl, bestControl, readControlHistory, saveControlHistory } from './harness/control-history.ts'
import { controlOf, measureLine } from './harness/measure.ts'
import { describeLine } from './harness/report.ts'
import { judge } from './harness/verdict.ts'

const HISTORY = join(import.meta.dirname, 'control.json')

const { rounds, name, args } = readCommand(process.argv.slice(2))
const benchmarks = (await loadBenchmarks()).filter((benchmark) => name === null || benchmark.name === name)
if (!benchmarks.length) {
  console.error(`There is no benchmark ${name ?? 'at all'}.`)
  process.exit(1)
}

let missed = 0
const context: BenchContext = {
  args,
  rounds,
  measure: measureAndPrint,
  weigh,
  miss: () => {
    missed += 1
  },
  note: (text) => console.log(`  ${text}`),
}
for (const benchmark of benchmarks) {
  console.log(`\n${benchmark.name}`)
  await benchmark.run(context)
}
process.exitCode = missed ? 1 : 0

async function loadBenchmarks(): Promise<Benchmark[]> {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts'))
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(import.meta.dirname, file)).href)))
  return modules.flatMap((module: object) => Object.values(module).filter(isBenchmark))
}

async function measureAndPrint(line: Line): Promise<Measured> {
  const measured = await measureLine(line, rounds)
  console.log(`  ${describeLine(line, measured, weigh(line, measured))}`)
  return measured
}

function weigh(line: Weighed, measured: Measured): Verdict {
  const verdict = judge(line, measured, rememberControl(line, measured))
  missed += verdict === 'misses' ? 1 : 0
  return verdict
}

/** Keeps the control of this run, and gives the best of those kept. */
function rememberControl(line: Weighed, measured: Measured): number | null {
  const control = controlOf(line)
  if (!control || measured.control === null) return null
  const history = addControl(readControlHistory(HISTORY), control.name, measured.control)
  saveControlHistory(HISTORY, history)
  return bestControl(history, control.name)
}
