import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { RUNGS } from '../words/rung.ts'
import { orderQueue, type QueueCandidate } from './order-queue.ts'
import { paceOf } from './pace.ts'

const candidate = (cardId: string, told: Partial<QueueCandidate> = {}): QueueCandidate => ({
  cardId,
  isKey: false,
  isMarked: false,
  objectives: 0,
  rung: 'known',
  warmth: 0,
  interactions: 0,
  ...told,
})

describe('the queue', () => {
  it('begins with key contacts, then whom objectives name, who is marked, and who has evidence', () => {
    const places = orderQueue([
      candidate('e'),
      candidate('d', { rung: 'conversation', interactions: 4 }),
      candidate('c', { isMarked: true }),
      candidate('b', { objectives: 1 }),
      candidate('a', { isKey: true }),
    ])
    assert.deepEqual(
      places.map(({ cardId, reason }) => [cardId, reason.code]),
      [
        ['a', 'is-key'],
        ['b', 'in-objectives'],
        ['c', 'is-marked'],
        ['d', 'has-evidence'],
        ['e', 'no-evidence'],
      ],
    )
  })

  it('goes by rung, then warmth, then number of interactions, then age of the card', () => {
    const places = orderQueue([
      candidate('d', { rung: 'responded', warmth: 80, interactions: 9 }),
      candidate('c', { rung: 'responded', warmth: 90 }),
      candidate('b', { rung: 'trust' }),
      candidate('a', { rung: 'responded', warmth: 80, interactions: 9 }),
    ])
    assert.deepEqual(
      places.map(({ cardId }) => cardId),
      ['b', 'c', 'a', 'd'],
    )
  })

  it('holds everybody once, whatever the order they come in', () => {
    const anyone = fc.record({
      isKey: fc.boolean(),
      isMarked: fc.boolean(),
      objectives: fc.nat(2),
      rung: fc.constantFrom(...RUNGS),
      warmth: fc.nat(100),
      interactions: fc.nat(5),
    })
    const anybody = fc.array(anyone, { maxLength: 20 }).map((all) => all.map((one, at) => candidate(`c${at}`, one)))
    fc.assert(
      fc.property(anybody, fc.infiniteStream(fc.nat()), (all, dice) => {
        const shuffled = all.map((one) => ({ one, at: dice.next().value as number })).sort((a, b) => a.at - b.at)
        const places = orderQueue(shuffled.map(({ one }) => one))
        assert.deepEqual(places, orderQueue(all))
        assert.deepEqual(places.map(({ cardId }) => cardId).sort(), all.map(({ cardId }) => cardId).sort())
        const keys = places.map(({ reason }) => reason.code === 'is-key')
        assert.deepEqual(
          keys,
          keys.toSorted((a, b) => Number(b) - Number(a)),
        )
      }),
    )
  })
})

describe('the pace', () => {
  it('is what a card typically takes, without the time somebody was away', () => {
    assert.equal(paceOf([]), null)
    assert.equal(paceOf([4, 6, 5]), 5)
    assert.equal(paceOf([4, 6, 5, 3_600, 900]), 5)
    assert.equal(paceOf([3_600]), null)
  })
})
