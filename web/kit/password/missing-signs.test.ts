import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingSigns } from './missing-signs.ts'

test('counts the signs a password lacks, an accent and an emoji as one each', () => {
  assert.equal(missingSigns(''), 10)
  assert.equal(missingSigns('cafe\u0301'), 6)
  assert.equal(missingSigns('🐎🐎🐎🐎'), 6)
  assert.equal(missingSigns('correct horse'), 0)
})
