import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { joinPath, splitPath } from './patch-path.ts'

test('joins steps with slashes and escapes what is in them (RFC 6901 §3)', () => {
  assert.equal(joinPath(['keywords', 'a/b~c', 0]), 'keywords/a~1b~0c/0')
})

test('refuses a tilde that stands for nothing', () => {
  for (const path of ['~', 'a~2', '~01~', 'a/~']) assert.equal(splitPath(path), null)
})

test('splits what it joined', () => {
  const anySteps = fc.array(fc.string({ unit: fc.constantFrom('a', '/', '~', '0', '1', 'ñ') }), { minLength: 1 })
  fc.assert(fc.property(anySteps, (steps) => assert.deepEqual(splitPath(joinPath(steps)), steps)))
})
