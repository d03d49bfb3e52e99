import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchAfter, textOf } from './typed-search.ts'

test('a search begins in everything, and looks as the list did', () => {
  const before = { order: 'given', view: 'columns', book: 'b1', list: 'favorites' }
  assert.deepEqual(searchAfter(before, 'ana'), { order: 'given', view: 'columns', q: 'ana' })
})

test('a search that was narrowed stays so while it is typed on, and when it is taken away', () => {
  const before = { q: 'an', label: 'Press' }
  assert.deepEqual(searchAfter(before, 'ana'), { label: 'Press', q: 'ana' })
  assert.deepEqual(searchAfter(before, ''), { label: 'Press' })
})

test('reads digits, which come as a number, and nothing', () => {
  assert.equal(textOf({ q: 612 }), '612')
  assert.equal(textOf({}), '')
})
