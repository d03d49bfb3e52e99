import { relative } from 'node:path'
import { root } from '../../list-files.ts'
import { runProgram } from '../run-program.ts'
import { gate, type StepResult } from '../step.ts'
import { listModules } from './modules.ts'

const TSC = 'node_modules/typescript/bin/tsc'

/** Checks the types of every module. */
export async function checkTypes(): Promise<StepResult> {
  const check = await runProgram(TSC, ['--noEmit', '-p', '.'])
  if (check.exit !== 0) {
    console.log(check.output)
    return gate('tsc found mistakes in the types')
  }
  const list = await runProgram(TSC, ['--listFilesOnly', '-p', '.'])
  const seen = new Set(list.output.split('\n').map((file) => relative(root, file.trim()).replaceAll('\\', '/')))
  const unseen = listModules().filter((file) => !seen.has(file))
  if (!unseen.length) console.log(`tsc read ${listModules().length} modules`)
  return gate(unseen.length ? `tsc did not read ${unseen.join(', ')}` : null)
}
