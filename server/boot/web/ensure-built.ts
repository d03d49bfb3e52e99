import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProcess } from './run-process.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const SOURCES = ['web', 'libs', 'package-lock.json']
const LEFT_OUT = new Set(['node_modules', 'dist', 'README.md'])

/** Where the built web app is. */
const APP_FOLDER = join(ROOT, 'web', 'dist')

/** The mark in the folder of the built app that tells what it was built from. */
const MARK = '.built-from'

/** What became of the web app at a start. */
export type BuiltApp =
  | { readonly folder: string }
  /** It could not be built: the reason for the log. */
  | { readonly folder: string | null; readonly failure: string }

/**
 * Builds the web app when its sources are not those it was built from, as after the first `npm ci` or an update; an app built
 * before serves on when that fails. In a package without sources what is there is taken as it is.
 */
export async function ensureBuilt(onBuilding: () => void): Promise<BuiltApp> {
  const present = isBuilt() ? APP_FOLDER : null
  if (!existsSync(join(ROOT, 'web', 'index.html'))) return present ? { folder: present } : missing()
  const wanted = describeSources()
  if (present && readMark() === wanted) return { folder: present }
  onBuilding()
  const failure = await build(wanted)
  if (failure === null) return { folder: APP_FOLDER }
  return { folder: present, failure }
}

/** Builds beside the present app and puts the new one in its place, so that nobody ever sees half of one. */
async function build(wanted: string): Promise<string | null> {
  const next = join(ROOT, '.cache', `web-${process.pid}`)
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const { exit, output } = await runProcess(
    vite,
    ['build', 'web', '--outDir', next, '--emptyOutDir', '--logLevel', 'warn'],
    ROOT,
  )
  if (exit !== 0) return output
  writeFileSync(join(next, MARK), wanted)
  rmSync(APP_FOLDER, { recursive: true, force: true })
  renameSync(next, APP_FOLDER)
  return null
}

/** Names, sizes and times of all sources: what a build would read. */
function describeSources(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) describe(join(ROOT, source), hash.update.bind(hash))
  return hash.digest('hex')
}

function describe(path: string, note: (text: string) => unknown): void {
  const found = statSync(path)
  if (found.isFile()) return void note(`${path.slice(ROOT.length)} ${found.size} ${found.mtimeMs}\n`)
  for (const name of readdirSync(path).toSorted()) {
    if (!LEFT_OUT.has(name) && !name.includes('.test.')) describe(join(path, name), note)
  }
}

function isBuilt(): boolean {
  return existsSync(join(APP_FOLDER, 'index.html'))
}

function readMark(): string | null {
  const path = join(APP_FOLDER, MARK)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function missing(): BuiltApp {
  return { folder: null, failure: 'neither the web app nor its sources are there' }
}
