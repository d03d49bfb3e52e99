import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownCounts } from './shown-counts.ts'

const NONE = {
  rows: 0,
  new: 0,
  updated: 0,
  unchanged: 0,
  repeated: 0,
  merged: 0,
  rejected: 0,
  warnings: 0,
  jobChanges: 0,
}

test('tells of an import whatever there is, and always the new ones and all rows', () => {
  const keys = (counts: object) => shownCounts({ ...NONE, ...counts }).map(({ key }) => key)
  assert.deepEqual(keys({}), ['new', 'rows'])
  assert.deepEqual(keys({ rows: 12, merged: 7, jobChanges: 4 }), ['new', 'merged', 'jobChanges', 'rows'])
})

test('tells rows that the file repeats apart from contacts that stay as they are', () => {
  const told = shownCounts({ ...NONE, rows: 5, unchanged: 3, repeated: 2 }).map(({ key, count }) => [key, count])
  assert.deepEqual(told, [
    ['new', 0],
    ['unchanged', 1],
    ['repeated', 2],
    ['rows', 5],
  ])
})
