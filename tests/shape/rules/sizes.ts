import type { Module } from '../source/read-module.ts'

const FILE_LINES = 300
const TEST_LINES = 500
const FUNCTION_LINES = 60
/** What a component shows is counted with what it does. */
const COMPONENT_LINES = 80
const PARAMETERS = 4

/** Nine of ten functions are shorter than this. */
const USUAL_FUNCTION_LINES = 40

/** Files and functions past their limit, each as a sentence. Tables of data may have any length, and tests long functions. */
export function findOversize(modules: Module[]): string[] {
  return modules.flatMap((module) => [...longFile(module), ...longFunctions(module)])
}

function longFile({ path, lines }: Module): string[] {
  if (/\.(?:table|words)\.ts$/.test(path)) return []
  const limit = isTestCode(path) ? TEST_LINES : FILE_LINES
  return lines > limit ? [`${path} has ${lines} lines, more than ${limit}`] : []
}

function longFunctions({ path, functions }: Module): string[] {
  if (isTestCode(path)) return []
  const limit = path.endsWith('.tsx') ? COMPONENT_LINES : FUNCTION_LINES
  return functions.flatMap(({ line, lines, parameters }) => [
    ...(lines > limit ? [`${path}:${line} is a function of ${lines} lines, more than ${limit}`] : []),
    ...(parameters > PARAMETERS ? [`${path}:${line} takes ${parameters} parameters, more than ${PARAMETERS}`] : []),
  ])
}

/** The share (0 to 1) of functions with fewer lines than usual; 1 when there are none. */
export function shareOfShortFunctions(modules: Module[]): number {
  const lengths = modules
    .filter(({ path }) => !isTestCode(path))
    .flatMap(({ functions }) => functions.map((one) => one.lines))
  if (!lengths.length) return 1
  return lengths.filter((lines) => lines < USUAL_FUNCTION_LINES).length / lengths.length
}

function isTestCode(path: string): boolean {
  return path.endsWith('.test.ts') || path.startsWith('tests/')
}
