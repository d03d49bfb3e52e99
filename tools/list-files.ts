import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

/** The folder of the checkout. */
export const root = resolve(import.meta.dirname, '..')

const NEVER_ENTERED = new Set(['.git', '.cache', 'node_modules', 'dist', 'coverage'])
/** Where a server started here keeps what it knows. */
const DATA = join(root, 'data')
const NEVER_READ = /\.(?:log|tgz)$|^bench\/control\.json$/

/** Every file of the checkout that people write, relative to it, sorted; what git ignores is left out. */
export function listFiles(folder: string = root): string[] {
  const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return NEVER_ENTERED.has(entry.name) || path === DATA ? [] : listFiles(path)
    return entry.isFile() ? [relative(root, path).replaceAll('\\', '/')] : []
  })
  return files.filter((file) => !NEVER_READ.test(file)).sort()
}

/** The files that git knows, or null where there is no git or no repository. */
export function listTracked(): string[] | null {
  try {
    // Another user's checkout is fine: we only read.
    const args = ['-c', 'safe.directory=*', 'ls-files', '-z']
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean)
  } catch {
    return null
  }
}
