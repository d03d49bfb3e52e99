import { relative } from 'node:path'
import { root } from '../../list-files.ts'
import { runProgram } from '../run-program.ts'
import { gate, type StepResult } from '../step.ts'
import { listModules } from './modules.ts'

const TSC = 'node_modules/typescript/bin/tsc'

/** The programs: what runs under Node, and what runs in a browser. */
const PROJECTS = ['.', 'web']

/** Checks the types of every module. */
export async function checkTypes(): Promise<StepResult> {
  const seen = new Set<string>()
  for (const project of PROJECTS) {
    const check = await runProgram(TSC, ['--noEmit', '-p', project])
    if (check.exit !== 0) {
      console.log(check.output)
      return gate(`tsc found mistakes in the types of ${project}`)
    }
    const list = await runProgram(TSC, ['--listFilesOnly', '-p', project])
    for (const file of list.output.split('\n')) seen.add(relative(root, file.trim()).replaceAll('\\', '/'))
  }
  const unseen = listModules().filter((file) => !seen.has(file))
  if (!unseen.length) console.log(`tsc read ${listModules().length} modules`)
  return gate(unseen.length ? `tsc did not read ${unseen.join(', ')}` : null)
}
