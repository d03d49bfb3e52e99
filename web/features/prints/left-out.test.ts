import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CardIndex } from '#web/data/index/card-index.ts'
import { sampleLine } from '#web/data/testing/sample-line.ts'
import { leftOut } from './left-out.ts'

const phones = { p: { number: '600 11 22 33' } }

test('counts who lacks what a layout prints, among all, in a book and among those chosen', () => {
  const index = new CardIndex()
  index.put([
    sampleLine({ id: 'a', name: 'Ana', bookIds: ['b1'], phones }),
    sampleLine({ id: 'b', name: 'Bea', bookIds: ['b2'] }),
    sampleLine({ id: 'c', name: 'Eva', bookIds: ['b2'], phones, addresses: { a: { full: 'Calle Sol 1' } } }),
  ])
  const everyone = { whom: 'everyone', cardIds: [], bookId: '' } as const
  assert.deepEqual(leftOut(index, { ...everyone, layout: 'phone-list' }), { part: 'phone', count: 1, of: 3 })
  assert.deepEqual(leftOut(index, { ...everyone, layout: 'envelopes' }), { part: 'address', count: 2, of: 3 })
  const book = { whom: 'book', cardIds: [], bookId: 'b1' } as const
  assert.deepEqual(leftOut(index, { ...book, layout: 'address-labels' }), { part: 'address', count: 1, of: 1 })
  assert.equal(leftOut(index, { ...book, layout: 'phone-list' }), null)
  const chosen = { whom: 'chosen', cardIds: ['b', 'c', 'gone'], bookId: '' } as const
  assert.deepEqual(leftOut(index, { ...chosen, layout: 'phone-list' }), { part: 'phone', count: 1, of: 2 })
  assert.equal(leftOut(index, { ...everyone, layout: 'card' }), null)
})
