import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { rowsSeen, scrolledTo } from './rows-seen.ts'

const heights = { row: 50, heads: 30 }

test('draws the rows of which something is seen, and some beyond the edges', () => {
  const seen = { first: 2, height: 280 }
  assert.deepEqual(rowsSeen(seen, heights, { count: 100, beyond: 0 }), { from: 2, to: 8 })
  assert.deepEqual(rowsSeen(seen, heights, { count: 100, beyond: 3 }), { from: 0, to: 11 })
  assert.deepEqual(rowsSeen(seen, heights, { count: 5, beyond: 3 }), { from: 0, to: 5 })
})

test('draws nothing of a list that ends above', () => {
  assert.deepEqual(rowsSeen({ first: 90, height: 280 }, heights, { count: 5, beyond: 1 }), { from: 5, to: 5 })
})

test('scrolls as little as it takes, and to a row that is seen whole not at all', () => {
  const seen = { top: 100, height: 280 }
  assert.equal(scrolledTo(1, seen, heights), 50)
  assert.equal(scrolledTo(2, seen, heights), 100)
  assert.equal(scrolledTo(6, seen, heights), 100)
  assert.equal(scrolledTo(7, seen, heights), 150)
})

test('a row that was scrolled to is seen whole, and drawn', () => {
  const pixels = fc.integer({ min: 80, max: 5000 })
  fc.assert(
    fc.property(fc.nat(99), pixels, pixels, (at, from, height) => {
      const top = scrolledTo(at, { top: from, height }, heights)
      const { from: first, to } = rowsSeen({ first: Math.floor(top / 50), height }, heights, { count: 100, beyond: 0 })
      assert.ok(top <= at * 50 && (at + 1) * 50 + heights.heads <= top + height)
      assert.ok(first <= at && at < to)
    }),
  )
})
