import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { stageNow, stagesOf, withStage } from './stages.ts'
import type { Card } from './types.ts'

const card = (stages: NonNullable<Card['lazo.app:stages']>): Card => ({
  '@type': 'Card',
  version: '1.0',
  uid: 'u',
  'lazo.app:stages': stages,
})
const HISTORY = card({
  b: { stage: 'customer', since: '2024-05-01' },
  a: { stage: 'prospect', since: '2023-01-10' },
})

describe('the stages of a person', () => {
  it('stand in the order of their days, each until the next began', () => {
    assert.deepEqual(
      stagesOf(HISTORY).map(({ stage, since, until }) => [stage, since, until]),
      [
        ['prospect', '2023-01-10', '2024-05-01'],
        ['customer', '2024-05-01', null],
      ],
    )
    assert.equal(stageNow(HISTORY)?.stage, 'customer')
    assert.equal(stageNow({ '@type': 'Card', version: '1.0' }), undefined)
  })

  it('gain an entry when the person becomes something else, and none when they stay what they are', () => {
    const next = withStage(HISTORY, { stage: 'former', since: '2026-11-22', nextId: 'c' })
    assert.deepEqual(Object.keys(next), ['a', 'b', 'c'])
    const same = withStage(HISTORY, { stage: 'customer', since: '2026-11-22', nextId: 'c' })
    assert.deepEqual(same, { a: HISTORY['lazo.app:stages']!['a'], b: HISTORY['lazo.app:stages']!['b'] })
  })

  it('take a second word on one day in place of the first, and go back to what was before it', () => {
    assert.deepEqual(withStage(HISTORY, { stage: 'former', since: '2024-05-01', nextId: 'c' }), {
      a: { stage: 'prospect', since: '2023-01-10' },
      b: { stage: 'former', since: '2024-05-01' },
    })
    assert.deepEqual(Object.keys(withStage(HISTORY, { stage: 'prospect', since: '2024-05-01', nextId: 'c' })), ['a'])
  })

  it('never stand twice in a row as the same, and the last one is what was said', () => {
    const word = fc.record({
      stage: fc.constantFrom('stranger', 'prospect', 'customer', 'former'),
      day: fc.integer({ min: 1, max: 28 }),
    })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        let present = card({})
        words.forEach(({ stage, day }, at) => {
          const since = `2026-01-${String(day).padStart(2, '0')}`
          present = card(withStage(present, { stage, since, nextId: `s${at}` }))
          assert.equal(stageNow(present)?.stage, stage)
        })
        const said = stagesOf(present).map(({ stage }) => stage)
        assert.ok(said.every((stage, at) => stage !== said[at - 1]))
      }),
    )
  })
})
