import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysBetween, localDay } from './local-day.ts'

test('names the day where the browser is, also when it is another one in Greenwich', () => {
  assert.equal(localDay(new Date(2026, 10, 22, 0, 5)), '2026-11-22')
  assert.equal(localDay(new Date(2026, 10, 22, 23, 55)), '2026-11-22')
})

test('counts days over the end of a month, of a year, and where the clock is changed', () => {
  assert.equal(localDay(new Date(2026, 11, 31, 23, 0), 1), '2027-01-01')
  assert.equal(localDay(new Date(2028, 1, 28), 1), '2028-02-29')
  assert.equal(localDay(new Date(2026, 9, 24, 23, 30), 7), '2026-10-31')
  assert.equal(daysBetween('2026-10-24', '2026-10-31'), 7)
  assert.equal(daysBetween('2026-03-01', '2026-02-28'), -1)
})
