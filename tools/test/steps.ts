import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dealTests, type Program, type TestArea } from './areas.ts'
import { RunDatabase } from './database.ts'
import { findTests } from './find-tests.ts'
import { checkFormat, checkLint, checkUnused } from './gates/form.ts'
import { checkFuzz } from './gates/fuzz.ts'
import { checkTypes } from './gates/types.ts'
import { checkWebBuild } from './gates/web-build.ts'
import { runTests } from './run-tests.ts'
import { counted, gate, type NotRun, type Step, type StepResult } from './step.ts'
import { noCounts } from './tap.ts'

/** The oldest PostgreSQL that is supported, where Debian puts it. */
const OLDEST_POSTGRESQL = '/usr/lib/postgresql/15/bin'

/** The steps of a run, and what must be done when it is over. */
export type Steps = { steps: Step[]; finish(): Promise<void> }

/** All steps in their order; with `isQuick` those of `npm run check`, with fewer inputs for the fuzz targets. */
export function listSteps(isQuick: boolean): Steps {
  const database = new RunDatabase()
  const oldest = new RunDatabase(OLDEST_POSTGRESQL)
  const dealt = [...dealTests(findTests(['.']))]
  const steps: Step[] = [
    { name: 'types', isQuick: true, run: checkTypes },
    { name: 'web build', isQuick: true, run: checkWebBuild },
    { name: 'format', isQuick: true, run: checkFormat },
    { name: 'lint', isQuick: true, run: checkLint },
    { name: 'unused', isQuick: true, run: checkUnused },
    ...dealt.map(([area, files]) => areaStep(area, files, database)),
    { name: 'fuzz', isQuick: true, run: () => checkFuzz(isQuick ? 200 : 2000) },
    ...dealt.flatMap(([area, files]) => oldestStep(area, files, oldest)),
  ]
  return {
    steps: steps.filter((step) => step.isQuick || !isQuick),
    finish: async () => {
      await database.stop()
      await oldest.stop()
    },
  }
}

function areaStep(area: TestArea, files: string[], database: RunDatabase): Step {
  return { name: area.step, isQuick: area.isQuick ?? false, run: () => runArea(area, files, database) }
}

async function runArea(area: TestArea, files: string[], database: RunDatabase): Promise<StepResult> {
  if (area.onlyInCi !== undefined && process.env.CI !== 'true') return leftOut(area.step, area.onlyInCi)
  const missing = (area.programs ?? []).filter(({ path }) => !existsSync(path))
  if (missing.length) return unable(area.step, missing)
  if (!files.length) return gate(`there is no test under ${area.paths.join(', ')}`)
  const env = area.needsDatabase ? await database.environment() : {}
  return counted(await runTests(files, { env, reporter: 'dot' }))
}

function oldestStep(area: TestArea, files: string[], oldest: RunDatabase): Step[] {
  const { onOldest } = area
  if (!onOldest) return []
  const name = `${area.step} on PostgreSQL 15`
  const again = files.filter((file) => onOldest.test(file))
  const run = async (): Promise<StepResult> => {
    const postgres = { path: join(OLDEST_POSTGRESQL, 'postgres'), debian: 'postgresql-15' }
    return existsSync(postgres.path) ? runArea(area, again, oldest) : unable(name, [postgres])
  }
  return [{ name, isQuick: false, run }]
}

/** Where all tests must run, a missing program is a failure. */
function unable(part: string, missing: readonly Program[]): StepResult {
  const because = missing.map(({ path, debian }) => `there is no ${path}; Debian has it as ${debian}`).join(', and ')
  return process.env.CI === 'true' ? gate(`${part}: ${because}`) : leftOut(part, because)
}

function leftOut(part: string, because: string): StepResult {
  const notRun: NotRun[] = [{ part, because }]
  return { counts: noCounts, notRun }
}
