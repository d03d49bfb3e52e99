import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardsAsked, isAnybody, type Whom } from './whom.ts'

const everyone: Whom = { whom: 'everyone', cardIds: ['c1', 'c2'], bookId: 'b1' }

test('asks for those that were meant and no others', () => {
  assert.deepEqual(cardsAsked(everyone), {})
  assert.deepEqual(cardsAsked({ ...everyone, whom: 'chosen' }), { cardIds: ['c1', 'c2'] })
  assert.deepEqual(cardsAsked({ ...everyone, whom: 'book' }), { bookIds: ['b1'] })
})

test('means nobody where none is chosen, or no book', () => {
  assert.ok(isAnybody({ ...everyone, cardIds: [], bookId: '' }))
  assert.ok(!isAnybody({ ...everyone, whom: 'chosen', cardIds: [] }))
  assert.ok(!isAnybody({ ...everyone, whom: 'book', bookId: '' }))
})
