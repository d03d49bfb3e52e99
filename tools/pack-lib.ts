/**
 * Makes a library ready to be packed and puts it back: npm runs `pack-lib.ts before` and `pack-lib.ts after` in the
 * library's folder around `npm pack` and `npm publish`. In the checkout a library is its TypeScript; a package holds
 * JavaScript and declarations, since Node strips no types below node_modules.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { root } from './list-files.ts'

const MANIFEST = 'package.json'
const KEPT_MANIFEST = '.package.kept.json'
const TSC = join(root, 'node_modules/typescript/bin/tsc')

const library = process.cwd()
const [when] = process.argv.slice(2)
if (when === 'before') before()
else if (when === 'after') after()
else throw new Error('usage: pack-lib.ts before|after, in the folder of a library')

function before(): void {
  after()
  emit()
  const manifest = readFileSync(MANIFEST, 'utf8')
  writeFileSync(KEPT_MANIFEST, manifest)
  writeFileSync(MANIFEST, `${JSON.stringify(publishedManifest(JSON.parse(manifest)), null, 2)}\n`)
}

/** Also heals what a run that was broken off left behind. */
function after(): void {
  rmSync('dist', { recursive: true, force: true })
  if (existsSync(KEPT_MANIFEST)) renameSync(KEPT_MANIFEST, MANIFEST)
}

/** The manifest as published: its exports lead to what was emitted, and no script of the checkout is named. */
function publishedManifest(manifest: Record<string, unknown>): Record<string, unknown> {
  const { scripts: _scripts, ...published } = manifest
  const entries = Object.entries(manifest.exports as Record<string, string>).map(([name, source]) => {
    const built = source.replace('./src/', './dist/').replace(/\.ts$/, '')
    return [name, { types: `${built}.d.ts`, default: `${built}.js` }]
  })
  return { ...published, exports: Object.fromEntries(entries) }
}

/**
 * Emits the library, with those it imports beside it, and keeps its own part: tsc wants all sources below one folder,
 * and the other libraries of the checkout are sources too.
 */
function emit(): void {
  const folder = mkdtempSync(join(root, 'node_modules', '.pack-'))
  try {
    const config = join(folder, 'tsconfig.json')
    const folders = { rootDir: join(root, 'libs'), outDir: join(folder, 'out') }
    const options = { ...folders, noEmit: false, declaration: true, rewriteRelativeImportExtensions: true }
    const include = [`${resolve(library, 'src')}/**/*.ts`]
    const exclude = ['*.test.ts', 'testing/*'].map((tests) => `${resolve(library, 'src')}/**/${tests}`)
    const settings = { extends: join(root, 'tsconfig.json'), compilerOptions: options, include, exclude }
    writeFileSync(config, JSON.stringify(settings))
    execFileSync(process.execPath, [TSC, '-p', config], { stdio: 'inherit' })
    cpSync(join(folder, 'out', basename(library), 'src'), 'dist', { recursive: true })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
