import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const NEVER_ENTERED = new Set(['node_modules', 'dist', 'data', 'coverage'])

/** The test files at or under the given paths, relative to the working folder, sorted, each once. Throws when a path does not exist. */
export function findTests(paths: string[]): string[] {
  return [...new Set(paths.flatMap((path) => testsUnder(relative('', path) || '.')))].sort()
}

function testsUnder(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { withFileTypes: true })
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return isEntered(entry.name) ? testsUnder(join(path, entry.name)) : []
    return entry.name.endsWith('.test.ts') ? [join(path, entry.name)] : []
  })
}

function isEntered(folder: string): boolean {
  return !NEVER_ENTERED.has(folder) && !folder.startsWith('.')
}
