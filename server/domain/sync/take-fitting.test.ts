import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { cutByLength } from './take-fitting.ts'

const cut = (lengths: readonly number[], most: number) => cutByLength(lengths, (length) => length, most)

test('what fits together is taken, and the first one however long it is', () => {
  assert.deepEqual(cut([], 10), [])
  assert.deepEqual(cut([4, 6, 1], 10), [4, 6])
  assert.deepEqual(cut([4, 6], 10), [4, 6])
  assert.deepEqual(cut([11, 1], 10), [11])
  assert.deepEqual(cut([4, 11, 1], 10), [4])
})

test('cut after cut, all come once and none is longer than it may be', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(30), (lengths, most) => {
      const pieces: number[][] = []
      for (let rest: readonly number[] = lengths; rest.length > 0; rest = rest.slice(pieces.at(-1)!.length))
        pieces.push([...cut(rest, most)])
      assert.deepEqual(pieces.flat(), lengths)
      for (const piece of pieces) assert.ok(piece.length === 1 || piece.reduce((sum, one) => sum + one, 0) <= most)
    }),
  )
})
