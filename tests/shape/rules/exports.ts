import type { Module } from '../source/read-module.ts'

const FRONT_DOOR = /^libs\/[^/]+\/src\/index\.ts$/

/** Exports without docstring, default exports and misplaced front doors, each as a sentence. */
export function findExportProblems(modules: Module[]): string[] {
  return modules.flatMap((module) => [...undocumented(module), ...misplaced(module)])
}

function undocumented({ path, exports }: Module): string[] {
  const bare = exports.filter(({ isDocumented }) => !isDocumented)
  return bare.map(({ name, line }) => `${path}:${line} exports ${name} without a docstring`)
}

function misplaced({ path, hasDefaultExport }: Module): string[] {
  // Programs that read a file of settings want it so.
  const isSettings = path.endsWith('.config.ts')
  const problems = hasDefaultExport && !isSettings ? [`${path} has a default export`] : []
  if (/(?:^|\/)index\.ts$/.test(path) && !FRONT_DOOR.test(path)) problems.push(`${path} is no front door of a library`)
  return problems
}
