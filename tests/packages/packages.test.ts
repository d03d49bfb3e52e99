import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { root } from '../../tools/list-files.ts'
import { runNpm } from './run-npm.ts'

type Manifest = {
  name: string
  version: string
  exports: Record<string, string>
  dependencies?: Record<string, string>
}

const run = promisify(execFile)
const libraries = readdirSync(join(root, 'libs'))
const manifests = libraries.map((library) => readJson(join(root, 'libs', library, 'package.json')))
let folder: string

before(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lazo-packages-')))
  await runNpm(root, ['pack', '--workspaces', '--pack-destination', folder])
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies: dependencies() }))
  await runNpm(folder, ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'])
})

after(() => rmSync(folder, { recursive: true, force: true }))

test('every library packs, and its folder is as before', () => {
  assert.ok(libraries.length >= 5, `saw only ${libraries.length} libraries`)
  for (const [index, library] of libraries.entries()) {
    assert.ok(existsSync(join(folder, tarball(manifests[index]!))))
    assert.deepEqual(readJson(join(root, 'libs', library, 'package.json')), manifests[index])
    assert.ok(!existsSync(join(root, 'libs', library, 'dist')))
  }
})

for (const { name } of manifests) {
  test(`${name} installs from its package and runs without type stripping`, async () => {
    const script = `console.log(JSON.stringify(Object.keys(await import('${name}'))))`
    const args = ['--no-experimental-strip-types', '--input-type=module', '--eval', script]
    const { stdout } = await run(process.execPath, args, { cwd: folder })
    const source: object = await import(name)
    assert.deepEqual(JSON.parse(stdout), Object.keys(source))
    assert.ok(Object.keys(source).length > 0)
  })

  test(`the package of ${name} holds documents and licence, and neither sources nor tests`, () => {
    const inside = readdirSync(join(folder, 'node_modules', name), { recursive: true, encoding: 'utf8' })
    for (const file of ['README.md', 'LICENSE', join('dist', 'index.js')]) assert.ok(inside.includes(file), file)
    assert.deepEqual(
      inside.filter((file) => /(?<!\.d)\.ts$|\.test\.|testing/.test(file)),
      [],
    )
  })
}

test('the declarations are whole: a strict program that imports every library passes the compiler', async () => {
  const uses = manifests.map(({ name }, index) => `import * as lib${index} from '${name}'\nexport { lib${index} }`)
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'src/uses.ts'), uses.join('\n'))
  const options = { module: 'nodenext', target: 'es2024', strict: true, noEmit: true, types: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['src'] }))
  const { stdout } = await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder])
  assert.equal(stdout, '')
})

/** Our tarballs, and the packages of others as they lie in the checkout, so that nothing is fetched. */
function dependencies(): Record<string, string> {
  const ours = manifests.map((manifest) => [manifest.name, `file:${tarball(manifest)}`])
  const others = manifests.flatMap((manifest) => Object.keys(manifest.dependencies ?? {}))
  const foreign = others.filter((name) => !name.startsWith('@lazo/'))
  return Object.fromEntries([...ours, ...foreign.map((name) => [name, `file:${join(root, 'node_modules', name)}`])])
}

function tarball({ name, version }: Manifest): string {
  return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
}

function readJson(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest
}
