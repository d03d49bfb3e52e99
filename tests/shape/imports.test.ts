import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fences } from './rules/fences.table.ts'
import { findFenceBreaks } from './rules/fences.ts'
import { findForeignImports } from './rules/import-areas.ts'
import { findImportCircles } from './rules/import-circles.ts'
import { findEffects } from './rules/purity.ts'
import { type Module, readModule } from './source/read-module.ts'
import { modules } from './source/read-tree.ts'

test('no modules import each other in a circle', () => {
  assertSawAll()
  assert.deepEqual(findImportCircles(modules), [])
})

test('a circle is found, also through a type and a third module', () => {
  const circle = read({
    'libs/vcard/src/a.ts': "import './b.ts'",
    'libs/vcard/src/b.ts': "import type { C } from './c.ts'",
    'libs/vcard/src/c.ts': "export * from './a.ts'",
    'libs/vcard/src/d.ts': "import './a.ts'",
  })
  assert.deepEqual(findImportCircles(circle), [['libs/vcard/src/a.ts', 'libs/vcard/src/b.ts', 'libs/vcard/src/c.ts']])
})

test('every module imports only what its area may', () => {
  assertSawAll()
  assert.deepEqual(findForeignImports(modules), [])
})

test('an import that looks the wrong way is found', () => {
  assertForeign('libs/jscontact/src/a.ts', '@lazo/vcard')
  assertForeign('server/base/a.ts', '#store/b.ts')
  assertForeign('server/store/a.ts', '../domain/b.ts')
  assertForeign('server/domain/a.ts', '#protocols/rest/b.ts')
  assertForeign('server/protocols/rest/a.ts', '#store/b.ts')
  assertForeign('server/protocols/rest/a.ts', '#protocols/carddav/b.ts')
  assertForeign('server/protocols/rest/a.ts', '#kit/b.ts')
  assertForeign('server/access/a.ts', '#store/contacts/b.ts')
  assertForeign('cli/a.ts', '#store/b.ts')
  assertForeign('server/jobs/a.ts', '#store/cards/b.ts')
  assertForeign('server/domain/a.ts', '#domain/testing/b.ts')
  assertForeign('fuzz/a.ts', '#domain/b.ts')
})

test('an import along the way is not', () => {
  const right = read({
    'libs/vcard/src/a.ts': "import '@lazo/jscontact'",
    'server/access/a.ts': "import '#store/identity/b.ts'",
    'server/protocols/carddav/a.ts': "import '#protocols/webdav/b.ts'",
    'server/protocols/rest/a.test.ts': "import '#kit/b.ts'",
    'server/jobs/a.ts': "import '#store/jobs/b.ts'",
    'server/store/testing/a.ts': "import '#kit/b.ts'",
  })
  assert.deepEqual(findForeignImports(right), [])
})

test('a module in no area is found', () => {
  assert.deepEqual(findForeignImports(read({ 'elsewhere/a.ts': '' })).length, 1)
})

test('every package stays within its fence', () => {
  assertSawAll()
  assert.deepEqual(findFenceBreaks(modules), [])
})

test('a package outside its fence, or without one, is found', () => {
  for (const { package: name, only } of fences) {
    assert.equal(findFenceBreaks(read({ 'nowhere/a.ts': `import '${name}'` })).length, 1)
    assert.deepEqual(findFenceBreaks(read({ [`${only[0]}/a.ts`]: `import '${name}'` })), [])
  }
  assert.match(findFenceBreaks(read({ 'server/access/a.ts': "import 'better-auth'" }))[0] ?? '', /no fence/)
})

test('libraries know no clock, chance, network, console or process, and the domain no clock or chance', () => {
  assertSawAll()
  assert.deepEqual(findEffects(modules), [])
})

test('an effect is found', () => {
  const uses = (path: string, text: string): number => findEffects(read({ [path]: text })).length
  for (const text of ['Date.now()', 'new Date()', 'Math.random()', 'console.log(1)', "import 'node:fs'", 'fetch(1)']) {
    assert.equal(uses('libs/vcard/src/a.ts', text), 1, text)
  }
  assert.equal(uses('server/domain/books/a.ts', 'const a = () => new Date()'), 1)
  assert.equal(uses('libs/vcard/src/a.ts', 'new Date(0); card.process = { console: 1 }'), 0)
  assert.equal(uses('libs/vcard/src/a.test.ts', 'Date.now()'), 0)
})

function assertSawAll(): void {
  assert.ok(modules.length >= 100, `saw only ${modules.length} modules`)
  const imports = modules.flatMap((module) => module.imports)
  assert.ok(imports.length >= modules.length, `saw only ${imports.length} imports`)
}

function assertForeign(path: string, specifier: string): void {
  const problems = findForeignImports(read({ [path]: `import '${specifier}'` }))
  assert.equal(problems.length, 1, `${path} may import ${specifier}`)
}

function read(files: Record<string, string>): Module[] {
  return Object.entries(files).map(([path, text]) => readModule(path, text))
}
