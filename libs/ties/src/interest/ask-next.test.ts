import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { askNext, FACT_KINDS } from './ask-next.ts'

test('asks first what somebody does, then what they like, are at, and whom they live with', () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((talks) => askNext([], talks)),
    ['work', 'interest', 'project', 'family', 'work'],
  )
})

test('asks nothing that is known, and nothing at all where all is known', () => {
  const kinds = fc.subarray([...FACT_KINDS])
  fc.assert(fc.property(kinds, fc.nat(), (known, talks) => !known.includes(askNext(known, talks)!)))
  fc.assert(fc.property(fc.nat(), (talks) => askNext([...FACT_KINDS, 'other'], talks) === null))
})

test('never asks the same as the last time, whatever was learned meanwhile', () => {
  const kinds = fc.subarray([...FACT_KINDS])
  fc.assert(
    fc.property(kinds, kinds, fc.nat({ max: 10_000 }), (before, learned, talks) => {
      const next = askNext([...before, ...learned], talks + 1)
      return next === null || next !== askNext(before, talks)
    }),
  )
})
