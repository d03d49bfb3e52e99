import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addCounts, noCounts, readTap } from './tap.ts'

const finished = [
  'TAP version 13',
  '    ok 1 - adds',
  '    not ok 2 - subtracts',
  '      ---',
  "      failureType: 'testCodeFailure'",
  '      ...',
  'not ok 1 - sums',
  '  ---',
  "  failureType: 'subtestsFailed'",
  '  ...',
  'ok 2 - multiplies # SKIP no multiplier here',
  '# tests 4',
  '# suites 0',
  '# pass 1',
  '# fail 1',
  '# cancelled 1',
  '# skipped 1',
  '# todo 0',
].join('\n')

test('counts a cancelled test as failed', () => {
  const counts = readTap(finished)
  assert.equal(counts?.passed, 1)
  assert.equal(counts?.failed, 2)
  assert.equal(counts?.skipped, 1)
})

test('names the tests that failed, but no suite for them, and those that were skipped, with the reason', () => {
  const counts = readTap(finished)
  assert.deepEqual(counts?.failures, ['subtracts'])
  assert.deepEqual(counts?.skips, ['multiplies # SKIP no multiplier here'])
})

test('gives null for a run that broke off before its counts', () => {
  assert.equal(readTap('TAP version 13\nok 1 - adds\n'), null)
})

test('adds counts', () => {
  const one = { passed: 1, failed: 0, skipped: 2, failures: [], skips: ['a'] }
  assert.deepEqual(addCounts(one, noCounts), one)
  assert.equal(addCounts(one, one).skipped, 4)
})
