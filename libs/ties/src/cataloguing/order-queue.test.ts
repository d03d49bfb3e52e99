import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { RUNGS } from '../words/rung.ts'
import { orderQueue, type QueueCandidate } from './order-queue.ts'
import { paceOf } from './pace.ts'

const candidate = (cardId: string, told: Partial<QueueCandidate> = {}): QueueCandidate => ({
  cardId,
  isKey: false,
  isWaiting: false,
  isMarked: false,
  objectives: 0,
  segments: 0,
  rung: 'known',
  warmth: 0,
  days: 0,
  ...told,
})

describe('the queue', () => {
  it('begins with key contacts, then whom objectives name, who waits for a reply, who is marked, and who has evidence', () => {
    const places = orderQueue([
      candidate('f'),
      candidate('e', { rung: 'conversation', days: 4 }),
      candidate('d', { isMarked: true }),
      candidate('c', { isWaiting: true, days: 1 }),
      candidate('b', { objectives: 1 }),
      candidate('a', { isKey: true }),
    ])
    assert.deepEqual(
      places.map(({ cardId, reason }) => [cardId, reason.code]),
      [
        ['a', 'is-key'],
        ['b', 'in-objectives'],
        ['c', 'is-waiting'],
        ['d', 'is-marked'],
        ['e', 'has-evidence'],
        ['f', 'no-evidence'],
      ],
    )
  })

  it('lets who fits an objective go before the others they are equal to by evidence, and not before those there is evidence of', () => {
    const places = orderQueue([
      candidate('d'),
      candidate('c', { segments: 2 }),
      candidate('b', { rung: 'trust', days: 9 }),
      candidate('a', { rung: 'responded', days: 1, segments: 1 }),
    ])
    assert.deepEqual(
      places.map(({ cardId, reason }) => [cardId, reason.code, reason.facts['objectives']]),
      [
        ['a', 'fits-objectives', 1],
        ['b', 'has-evidence', undefined],
        ['c', 'fits-objectives', 2],
        ['d', 'no-evidence', undefined],
      ],
    )
  })

  it('goes by rung, then warmth, then number of days, then age of the card', () => {
    const places = orderQueue([
      candidate('d', { rung: 'responded', warmth: 80, days: 9 }),
      candidate('c', { rung: 'responded', warmth: 90, days: 1 }),
      candidate('b', { rung: 'trust', days: 1 }),
      candidate('a', { rung: 'responded', warmth: 80, days: 9 }),
    ])
    assert.deepEqual(
      places.map(({ cardId }) => cardId),
      ['b', 'c', 'a', 'd'],
    )
  })

  it('holds everybody once, whatever the order they come in', () => {
    const anyone = fc.record({
      isKey: fc.boolean(),
      isWaiting: fc.boolean(),
      isMarked: fc.boolean(),
      objectives: fc.nat(2),
      segments: fc.nat(2),
      rung: fc.constantFrom(...RUNGS),
      warmth: fc.nat(100),
      days: fc.nat(5),
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
