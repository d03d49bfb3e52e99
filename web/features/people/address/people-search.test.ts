import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPeopleSearch } from './people-search.ts'

test('reads all that makes a list', () => {
  const search = {
    q: 'ana',
    order: 'given',
    view: 'columns',
    list: 'l1',
    book: 'b1',
    label: 'vip',
    filter: { hasNo: 'email' },
  }
  assert.deepEqual(readPeopleSearch(search), search)
})

test('reads digits as words, as they were typed', () => {
  assert.deepEqual(readPeopleSearch({ q: 612345678, label: 2026 }), { q: '612345678', label: '2026' })
})

test('leaves out what it cannot read', () => {
  const broken = { q: '', order: 'sideways', view: 3, list: null, book: ['b'], filter: [], more: 'x' }
  assert.deepEqual(readPeopleSearch(broken), {})
  assert.deepEqual(readPeopleSearch({ filter: {} }), {})
})
