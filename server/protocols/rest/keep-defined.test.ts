import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepDefined } from './keep-defined.ts'

test('leaves out what is undefined and nothing else', () => {
  const given: { a: string; b: string | undefined; c: null; d: number } = { a: '', b: undefined, c: null, d: 0 }
  assert.deepEqual(keepDefined(given), { a: '', c: null, d: 0 })
})
