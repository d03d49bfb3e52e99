import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ExportChoices, isComplete, requestOf } from './export-request.ts'

const choices: ExportChoices = { whom: 'everyone', cardIds: ['c1', 'c2'], bookId: 'b1', format: 'csv', fields: null }

test('asks only for what was chosen', () => {
  assert.deepEqual(requestOf(choices), { format: 'csv' })
  assert.deepEqual(requestOf({ ...choices, whom: 'chosen' }), { format: 'csv', cardIds: ['c1', 'c2'] })
  assert.deepEqual(requestOf({ ...choices, whom: 'book', fields: new Set(['phones', 'names']) }), {
    format: 'csv',
    bookIds: ['b1'],
    fields: ['names', 'phones'],
  })
})

test('is not complete without anybody or anything to write', () => {
  assert.ok(isComplete(choices))
  assert.ok(!isComplete({ ...choices, whom: 'chosen', cardIds: [] }))
  assert.ok(!isComplete({ ...choices, whom: 'book', bookId: '' }))
  assert.ok(!isComplete({ ...choices, fields: new Set() }))
})
