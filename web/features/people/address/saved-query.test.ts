import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SpecFacts } from './people-spec.ts'
import { savedQueryOf } from './saved-query.ts'

const facts: SpecFacts = { scope: 'people', lists: [], usualOrder: 'family', now: new Date(2026, 4, 20) }

test('keeps the words, the label, the filter, the book and the order of a list', () => {
  const query = savedQueryOf(
    { q: 'madrid', label: 'vip', book: 'b1', filter: { hasNo: 'email' }, order: 'given' },
    facts,
  )
  assert.deepEqual(query, {
    text: 'madrid',
    filter: { all: [{ keyword: 'vip' }, { hasNo: 'email' }] },
    bookIds: ['b1'],
    order: 'given',
  })
})

test('leaves out an order that the server does not know', () => {
  assert.equal(savedQueryOf({ label: 'vip', order: 'organization' }, facts)?.order, undefined)
})

test('keeps nothing where everybody is listed, or what moves on with the days', () => {
  assert.equal(savedQueryOf({ order: 'given', view: 'columns' }, facts), null)
  assert.equal(savedQueryOf({ list: 'added-week' }, facts), null)
})
