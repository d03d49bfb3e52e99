/**
 * Fuzzes the parsers: `npm run fuzz -- [TARGET…] [--runs N] [--seconds N] [--seed N]`, or repeats one finding with
 * `npm run fuzz -- TARGET --input FILE`. Ends with 1 when an input broke a target, or no target was found.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Finding, fuzzTarget, tryInput } from './harness/fuzz-target.ts'
import { type FuzzTarget, isFuzzTarget } from './harness/target.ts'

const FINDINGS = resolve('.cache/fuzz')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Math.trunc(Math.random() * 2 ** 31)) },
    input: { type: 'string' },
  },
})

const targets = await loadTargets(positionals)
if (!targets.length) {
  console.error(`There is no fuzz target ${positionals.join(', ') || 'at all'}.`)
  process.exit(1)
}
process.exitCode = values.input === undefined ? await fuzzAll() : await repeatInput(values.input)

async function loadTargets(names: string[]): Promise<FuzzTarget[]> {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(import.meta.dirname, file)).href)))
  const found = modules.flatMap((module: object) => Object.values(module).flat().filter(isFuzzTarget))
  return found.filter((target) => !names.length || names.includes(target.name))
}

async function fuzzAll(): Promise<number> {
  const bounds = { seed: Number(values.seed), runs: Number(values.runs), seconds: Number(values.seconds) }
  console.log(`seed ${bounds.seed}`)
  let broken = 0
  for (const target of targets) {
    const start = performance.now()
    const { runs, finding } = await fuzzTarget(target, bounds)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const memory = `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`
    console.log(
      `${target.name}: ${runs} inputs in ${seconds} s, ${memory}${finding ? ', and the last one broke it' : ''}`,
    )
    if (finding) reportFinding(finding)
    broken += finding ? 1 : 0
  }
  console.log(`${targets.length} targets, ${broken} broken`)
  return broken ? 1 : 0
}

async function repeatInput(file: string): Promise<number> {
  const input = readFileSync(file)
  const problems = await Promise.all(targets.map((target) => tryInput(target, input)))
  for (const [index, problem] of problems.entries()) console.log(`${targets[index]!.name}: ${problem ?? 'holds'}`)
  return problems.every((problem) => problem === null) ? 0 : 1
}

function reportFinding(finding: Finding): void {
  mkdirSync(FINDINGS, { recursive: true })
  const file = join(FINDINGS, `${finding.target}-${finding.input.length}.bin`)
  writeFileSync(file, finding.input)
  console.error(finding.problem)
  console.error(
    `input (${finding.input.length} bytes): ${JSON.stringify(Buffer.from(finding.input).toString().slice(0, 400))}`,
  )
  console.error(`repeat it with: npm run fuzz -- ${finding.target} --input ${file}`)
}
