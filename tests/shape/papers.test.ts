import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownContactKinds } from '@lazo/jscontact'
import { settings } from '#boot/config/settings.table.ts'
import { listFiles } from '../../tools/list-files.ts'
import { findDeadLinks, findDecisionProblems, findReadmeProblems, foldersWithReadme } from './rules/documents.ts'
import { findMigrationProblems } from './rules/migrations.ts'
import { findLockProblems, findLoosePins, findUnfenced, type LockFile, type Manifest } from './rules/packages.ts'
import { findPlaces } from './rules/places.ts'
import { readFile } from './source/read-tree.ts'

const BINARY = /\.(?:png|jpg|jpeg|gif|webp|ico|bin)$/
const files = listFiles()
const manifests = files.filter((file) => /(?:^|\/)package\.json$/.test(file))

test('every folder of level two says in a few lines what lives there', () => {
  assert.ok(files.length >= 150, `saw only ${files.length} files`)
  assert.deepEqual(findReadmeProblems(files, readFile), [])
})

test('a missing README and a long one are found', () => {
  const long = (): string => 'line\n'.repeat(16)
  assert.deepEqual(findReadmeProblems(['libs/a/src/b.ts'], long).length, 1)
  assert.deepEqual(findReadmeProblems(['libs/a/README.md', 'cli/README.md'], long).length, 2)
  assert.deepEqual(
    findReadmeProblems(['libs/a/README.md', 'libs/a/src/b.ts'], () => 'line\n'),
    [],
  )
})

test('every link in a document leads somewhere', () => {
  const documents = files.filter((file) => file.endsWith('.md'))
  assert.ok(documents.length >= 10, `saw only ${documents.length} documents`)
  assert.deepEqual(
    documents.flatMap((file) => findDeadLinks(file, readFile(file), files)),
    [],
  )
})

test('a dead link is found', () => {
  const text = '[a](b.md) [c](docs/) [d](https://example.org/x) <img src="docs/e.svg"> [f](#part)'
  assert.deepEqual(findDeadLinks('README.md', text, ['docs/x.md']).length, 2)
  assert.deepEqual(findDeadLinks('docs/x.md', '[up](../README.md#part)', ['README.md']), [])
})

test('the drawing of the house names every folder of libs and server', () => {
  const drawn = readFile('ARCHITECTURE.md')
  const folders = foldersWithReadme(files).filter((folder) => folder.includes('/'))
  assert.ok(folders.length >= 10, `saw only ${folders.length} folders`)
  assert.deepEqual(
    folders.filter((folder) => !drawn.includes(`\n  ${folder.split('/')[1]}/ `)),
    [],
  )
})

test('the README names every setting', () => {
  const readme = readFile('README.md')
  assert.deepEqual(
    Object.keys(settings).filter((name) => !readme.includes(`\`${name}\``)),
    [],
  )
})

test('the words name every kind of contact that the product knows', () => {
  const words = readFile('docs/words.md')
  assert.deepEqual(
    knownContactKinds.filter((kind) => !words.includes(`| \`${kind}\` |`)),
    [],
  )
})

test('the words name every property of our own on a card', () => {
  const words = readFile('docs/words.md')
  const product = files.filter((file) => /^(?:libs|server)\/.*(?<!\.test)\.ts$/.test(file))
  const properties = new Set(product.flatMap((file) => readFile(file).match(/'lazo\.app:\w+'/g) ?? []))
  assert.ok(properties.size >= 5, `saw only ${properties.size} properties`)
  assert.deepEqual(
    [...properties].filter((property) => !words.includes(`| \`${property.slice(1, -1)}\` |`)),
    [],
  )
})

test('decisions are numbered without gaps and tell context, choice and price', () => {
  const names = files.filter((file) => /^docs\/decisions\/.*\.md$/.test(file))
  assert.ok(names.length >= 3, `saw only ${names.length} decisions`)
  const records = names.map((file) => ({ name: file.slice('docs/decisions/'.length), text: readFile(file) }))
  assert.deepEqual(findDecisionProblems(records), [])
})

test('a decision out of order or without its parts is found', () => {
  const text = '# A\n\n## Context\n\n## Choice\n\n## Price\n'
  assert.deepEqual(findDecisionProblems([{ name: '0001-a.md', text }]), [])
  assert.equal(findDecisionProblems([{ name: '0002-a.md', text }]).length, 1)
  assert.equal(findDecisionProblems([{ name: '0001-a.md', text: '# A\n' }]).length, 3)
})

test('migrations are numbered without gaps and go forward only', () => {
  const names = files.flatMap((file) => /^server\/store\/migrations\/([^/]+\.sql)$/.exec(file)?.[1] ?? [])
  assert.ok(names.length >= 1, 'saw no migrations')
  assert.deepEqual(findMigrationProblems(names), [])
})

test('a gap, a twin and a way back are found', () => {
  assert.equal(findMigrationProblems(['0001-a.sql', '0003-b.sql']).length, 1)
  assert.equal(findMigrationProblems(['0001-a.sql', '0001-b.sql']).length, 1)
  assert.equal(findMigrationProblems(['0001-a.sql', '0002-down-a.sql']).length, 1)
  assert.equal(findMigrationProblems(['a.sql']).length, 1)
  assert.deepEqual(findMigrationProblems(['0002-b.sql', '0001-a.sql']), [])
})

test('every dependency is pinned to one version and has its fence', () => {
  assert.ok(manifests.length >= 6, `saw only ${manifests.length} manifests`)
  for (const file of manifests) {
    const manifest = JSON.parse(readFile(file)) as Manifest
    assert.deepEqual(findLoosePins(file, manifest), [])
    assert.deepEqual(findUnfenced(file, manifest), [])
  }
})

test('a loose pin and a dependency without fence are found', () => {
  const manifest = { dependencies: { zod: '^4.0.0', 'better-auth': '1.7.6' }, devDependencies: { knip: 'latest' } }
  assert.equal(findLoosePins('package.json', manifest).length, 2)
  assert.equal(findUnfenced('package.json', manifest).length, 1)
})

test('the lock file names no address, has every checksum, and makes no npm warn', () => {
  const lock = JSON.parse(readFile('package-lock.json')) as LockFile
  assert.ok(Object.keys(lock.packages).length >= 100, 'saw too few packages')
  assert.deepEqual(findLockProblems(lock), [])
})

test('an address, a missing checksum and engines in the lock file are found', () => {
  const entry = { resolved: 'somewhere', integrity: 'sha1-x', engines: { node: '>=22' } }
  assert.equal(findLockProblems({ packages: { '': { engines: {} }, 'node_modules/a': entry } }).length, 3)
  assert.deepEqual(findLockProblems({ packages: { 'node_modules/@lazo/a': { resolved: 'libs/a', link: true } } }), [])
})

test('no file names a place that exists on one machine only', () => {
  const readable = files.filter((file) => !BINARY.test(file))
  assert.ok(readable.length >= 150, `saw only ${readable.length} files`)
  assert.deepEqual(
    readable.flatMap((file) => findPlaces(file, readFile(file))),
    [],
  )
})

test('each such place is found', () => {
  const machine = ['', 'home', 'ana', 'x'].join('/')
  const host = ['registry', 'example', 'org'].join('.')
  const archive = ['https://example.org/a', 'tgz'].join('.')
  for (const text of [machine, host, archive]) assert.equal(findPlaces('a.md', `see ${text}`).length, 1, text)
  assert.deepEqual(
    findPlaces('a.md', 'GET /api/v1/cards, /usr/lib/postgresql/15/bin, ./tmp/x, http://127.0.0.1:8910/'),
    [],
  )
})
