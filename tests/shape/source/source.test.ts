import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listFiles, listTracked } from '../../../tools/list-files.ts'
import { createLineFinder } from './find-line.ts'
import { readModule } from './read-module.ts'
import { modules } from './read-tree.ts'
import { resolveImport } from './resolve-import.ts'

test('sees every module that git knows', () => {
  const seen = new Set(modules.map(({ path }) => path))
  const present = new Set(listFiles())
  const tracked = listTracked()?.filter((file) => /\.tsx?$/.test(file) && present.has(file)) ?? []
  assert.ok(seen.size >= 100, `saw only ${seen.size} modules`)
  assert.deepEqual(
    tracked.filter((file) => !seen.has(file)),
    [],
  )
})

test('reads imports of every form, with their lines', () => {
  const text = [
    "import { a } from './a.ts'",
    "import type { B } from '#store/b.ts'",
    "export { c } from '@lazo/vcard'",
    "export * from 'zod'",
    "const d = await import('node:fs/promises')",
    'const e = await import(d)',
  ].join('\n')
  const { imports } = readModule('server/domain/books/x.ts', text)
  assert.deepEqual(imports.map(({ path, package: name, line }) => [line, path ?? name]).sort(), [
    [1, 'server/domain/books/a.ts'],
    [2, 'server/store/b.ts'],
    [3, 'libs/vcard/src/index.ts'],
    [4, 'zod'],
    [5, 'node:fs'],
  ])
})

test('resolves a package with a scope and one with a path', () => {
  assert.equal(resolveImport('a.ts', '@scope/name/part').package, '@scope/name')
  assert.equal(resolveImport('a.ts', 'name/part').package, 'name')
})

test('refuses an import of an unknown area, which no rule would see', () => {
  assert.throws(() => resolveImport('a.ts', '#nowhere/b.ts'), /nobody knows/)
})

test('refuses a module that does not parse, which no rule would see', () => {
  assert.throws(() => readModule('a.ts', 'const = 1'), /does not parse/)
})

test('reads exports, and which of them have a docstring', () => {
  const text = [
    '/** Says one. */',
    'export const one = 1',
    '// Says two.',
    'export function two() {}',
    '/** Says three. */',
    'class Three {}',
    'type Four = 4',
    'export { Three, type Four }',
  ].join('\n')
  const { exports } = readModule('a.ts', text)
  assert.deepEqual(
    exports.map(({ name, isDocumented }) => [name, isDocumented]),
    [
      ['one', true],
      ['two', false],
      ['Three', true],
      ['Four', false],
    ],
  )
})

test('does not take a docstring that belongs to something else', () => {
  const { exports } = readModule('a.ts', '/** Says one. */\nconst one = 1\nexport const two = one')
  assert.deepEqual(
    exports.map(({ isDocumented }) => isDocumented),
    [false],
  )
})

test('measures functions of every form', () => {
  const text = 'function a(b: 1, c: 2) {\n}\nclass D {\n  e() {\n\n  }\n}\nconst f = () =>\n  1'
  const { functions } = readModule('a.ts', text)
  assert.deepEqual(functions, [
    { line: 1, lines: 2, parameters: 2 },
    { line: 4, lines: 3, parameters: 0 },
    { line: 8, lines: 2, parameters: 0 },
  ])
})

test('finds the line of an offset', () => {
  const lineAt = createLineFinder('a\nbc\n\nd')
  assert.deepEqual([0, 1, 2, 4, 5, 6].map(lineAt), [1, 1, 2, 2, 3, 4])
})
