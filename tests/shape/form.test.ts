import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listFiles } from '../../tools/list-files.ts'
import { findExportProblems } from './rules/exports.ts'
import { findMarks } from './rules/marks.ts'
import { findBadNames } from './rules/names.ts'
import { findOversize, shareOfShortFunctions } from './rules/sizes.ts'
import { readModule } from './source/read-module.ts'
import { modules } from './source/read-tree.ts'

test('no file and no function is past its limit', () => {
  assertSawAll()
  assert.deepEqual(findOversize(modules), [])
})

test('nine of ten functions have fewer than 40 lines', () => {
  assertSawAll()
  const share = shareOfShortFunctions(modules)
  assert.ok(share >= 0.9, `only ${Math.round(share * 100)} % do`)
})

test('a long file, a long function and a long list of parameters are found', () => {
  const lines = (count: number): string => '\n'.repeat(count)
  assert.equal(findOversize([readModule('libs/a.ts', lines(301))]).length, 1)
  assert.equal(findOversize([readModule('libs/a.table.ts', lines(301))]).length, 0)
  assert.equal(findOversize([readModule('libs/a.test.ts', lines(301))]).length, 0)
  assert.equal(findOversize([readModule('libs/a.test.ts', lines(501))]).length, 1)
  assert.equal(findOversize([readModule('libs/a.ts', `const a = () => {${lines(60)}}`)]).length, 1)
  assert.equal(findOversize([readModule('libs/a.ts', 'function a(b, c, d, e, f) {}')]).length, 1)
  assert.equal(
    shareOfShortFunctions([readModule('libs/a.ts', `const a = () => {${lines(40)}}\nconst b = () => 1`)]),
    0.5,
  )
})

test('every export has a name of its own and a docstring', () => {
  assertSawAll()
  const exports = modules.flatMap((module) => module.exports)
  assert.ok(exports.length >= modules.length / 2, `saw only ${exports.length} exports`)
  assert.deepEqual(findExportProblems(modules), [])
})

test('a bare export, a default export and a misplaced front door are found', () => {
  assert.equal(findExportProblems([readModule('libs/a.ts', 'export const a = 1')]).length, 1)
  assert.equal(findExportProblems([readModule('libs/a.ts', 'export default 1')]).length, 1)
  assert.equal(findExportProblems([readModule('server/domain/index.ts', '')]).length, 1)
  assert.equal(findExportProblems([readModule('libs/vcard/src/index.ts', "export { a } from './a.ts'")]).length, 0)
})

test('modules and their folders are named in kebab-case by words that say something', () => {
  const files = listFiles().filter((file) => /\.tsx?$/.test(file))
  assert.equal(files.length, modules.length)
  assert.deepEqual(findBadNames(files), [])
})

test('a bad name is found', () => {
  const bad = [
    'libs/a/saveCard.ts',
    'libs/Card/a.ts',
    'server/base/utils.ts',
    'server/helpers/a.ts',
    'cli/date-utils.ts',
  ]
  assert.deepEqual(findBadNames(bad).length, bad.length)
  assert.deepEqual(
    findBadNames(['libs/a/save-card.test.ts', 'libs/a/common-words.ts', 'libs/a/units.table.ts', '.ci/a.ts']),
    [],
  )
})

test('nothing is unfinished, silenced or skipped', () => {
  assertSawAll()
  assert.deepEqual(findMarks(modules), [])
})

test('each mark is found', () => {
  const marks = ['ts-ignore', 'ts-expect-error'].map((name) => `// @${name}`)
  const words = ['TO', 'FIX'].map((start) => `// ${start}${start === 'TO' ? 'DO' : 'ME'} later`)
  const tests = ['skip', 'only'].map((name) => `test.${name}('a', () => {})`)
  for (const text of [...marks, ...words, ...tests, `const enum${' '}A {}`, 'export enum Kind {}']) {
    assert.equal(findMarks([{ path: 'a.ts', text }]).length, 1, text)
  }
})

function assertSawAll(): void {
  assert.ok(modules.length >= 100, `saw only ${modules.length} modules`)
  const functions = modules.flatMap((module) => module.functions)
  assert.ok(functions.length >= modules.length, `saw only ${functions.length} functions`)
}
