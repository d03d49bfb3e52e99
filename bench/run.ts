/**
 * Runs the benchmarks: `npm run bench [-- NAME [ARGUMENT…]] [--rounds N]`. Prints of each line its figure, its control
 * and their quotient. Ends with 1 when a line misses its budget, or no benchmark was found.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type BenchContext, type Benchmark, isBenchmark, type Line, type Measured } from './harness/benchmark.ts'
import { addControl, bestControl, readControlHistory, saveControlHistory } from './harness/control-history.ts'
import { controlOf, measureLine } from './harness/measure.ts'
import { describeLine } from './harness/report.ts'
import { judge } from './harness/verdict.ts'

const HISTORY = join(import.meta.dirname, 'control.json')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
})
const [name, ...args] = positionals
const benchmarks = (await loadBenchmarks()).filter((benchmark) => name === undefined || benchmark.name === name)
if (!benchmarks.length) {
  console.error(`There is no benchmark ${name ?? 'at all'}.`)
  process.exit(1)
}

let missed = 0
const context: BenchContext = { args, measure: measureAndPrint, note: (text) => console.log(`  ${text}`) }
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
  const measured = await measureLine(line, Number(values.rounds))
  const best = rememberControl(line, measured)
  const verdict = judge(line, measured, best)
  missed += verdict === 'misses' ? 1 : 0
  console.log(`  ${describeLine(line, measured, verdict)}`)
  return measured
}

/** Keeps the control of this run, and gives the best of those kept. */
function rememberControl(line: Line, measured: Measured): number | null {
  const control = controlOf(line)
  if (!control || measured.control === null) return null
  const history = addControl(readControlHistory(HISTORY), control.name, measured.control)
  saveControlHistory(HISTORY, history)
  return bestControl(history, control.name)
}
