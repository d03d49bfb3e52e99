import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { checkCard } from '../check/check-card.ts'
import { anyCard, anyGroup } from './any-card.ts'

test('makes cards that are valid even to an exact check, unknown properties apart', () => {
  fc.assert(
    fc.property(fc.oneof(anyCard(), anyGroup()), (card) => {
      const problems = checkCard(card, { exact: true }).filter((problem) => !problem.path.endsWith('futureProperty'))
      assert.deepEqual(problems, [])
    }),
  )
})
