import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { runProcess } from './run-process.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const SOURCES = ['web', 'libs', 'package-lock.json']
const LEFT_OUT = new Set(['node_modules', 'dist', 'README.md'])

/** The mark in the folder of the built app that tells what it was built from. */
const MARK = '.built-from'

/** What became of the web app at a start; without a folder the server has none to show. */
export interface BuiltApp {
  readonly folder: string | null
  /** Why it could not be built, for the log; what was built before serves on. */
  readonly failure?: string
}

/** Where the app may be built, and who is told that it takes some seconds. */
export interface BuildOptions {
  /** Taken where the program's own folder may not be written, as under another user. */
  readonly dataFolder: string
  readonly onBuilding: () => void
}

/**
 * Builds the web app when its sources are not those it was built from, as after the first `npm ci` or an update. In a package
 * without sources what is there is taken as it is.
 */
export async function ensureBuilt({ dataFolder, onBuilding }: BuildOptions): Promise<BuiltApp> {
  const folders = [join(ROOT, 'web', 'dist'), join(dataFolder, 'web')]
  const present = folders.find(isBuilt) ?? null
  if (!existsSync(join(ROOT, 'web', 'index.html'))) {
    return present ? { folder: present } : { folder: null, failure: 'neither the web app nor its sources are there' }
  }
  const wanted = describeSources()
  const fitting = folders.find((folder) => readMark(folder) === wanted)
  if (fitting) return { folder: fitting }
  onBuilding()
  const folder = mayWrite(join(ROOT, 'web')) ? folders[0]! : folders[1]!
  const failure = await build(folder, wanted)
  return failure === null ? { folder } : { folder: present, failure }
}

/** Builds beside the present app and puts the new one in its place, so that a build that fails takes nothing away. */
async function build(folder: string, wanted: string): Promise<string | null> {
  const next = `${folder}-${process.pid}.cache`
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  // Read by Node itself, the settings need no copy beside the packages, where another user may not write.
  const args = ['build', 'web', '--configLoader', 'native', '--outDir', next, '--emptyOutDir', '--logLevel', 'warn']
  try {
    const { exit, output } = await runProcess(vite, args, ROOT)
    if (exit !== 0) return output
    writeFileSync(join(next, MARK), wanted)
    rmSync(folder, { recursive: true, force: true })
    renameSync(next, folder)
    return null
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}

/** Names, sizes and times of all sources: what a build would read. */
function describeSources(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) describe(join(ROOT, source), (text) => hash.update(text))
  return hash.digest('hex')
}

function describe(path: string, note: (text: string) => unknown): void {
  const found = statSync(path)
  if (found.isFile()) return void note(`${path.slice(ROOT.length)} ${found.size} ${found.mtimeMs}\n`)
  for (const name of readdirSync(path).toSorted()) {
    const isSource = !LEFT_OUT.has(name) && !name.endsWith('.cache') && !name.includes('.test.')
    if (isSource) describe(join(path, name), note)
  }
}

function isBuilt(folder: string): boolean {
  return readMark(folder) !== null
}

function readMark(folder: string): string | null {
  const path = join(folder, MARK)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
