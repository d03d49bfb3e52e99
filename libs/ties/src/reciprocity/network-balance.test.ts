import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayNumber } from '../time/civil-day.ts'
import type { ContributionWay } from '../words/contribution.ts'
import { type Exchange, networkBalance } from './network-balance.ts'

const TODAY = dayNumber(2026, 11, 22)
const went = (cardId: string, way: ContributionWay, ago: number, kind: Exchange['kind'] = 'help'): Exchange => ({
  cardId,
  way,
  kind,
  day: TODAY - ago,
})

describe('the balance of a whole network', () => {
  it('is told by kind and by quarter, and knows nothing of days to come', () => {
    const { total, byKind, quarters } = networkBalance(
      [went('a', 'given', 0), went('a', 'received', 100, 'advice'), went('b', 'given', 5), went('b', 'given', -1)],
      TODAY,
      2,
    )
    assert.deepEqual(total, { given: 2, received: 1, asked: 0 })
    assert.deepEqual(
      byKind.map(({ kind }) => kind),
      ['help', 'advice'],
    )
    assert.deepEqual(quarters, [
      { year: 2026, quarter: 3, given: 0, received: 1, asked: 0 },
      { year: 2026, quarter: 4, given: 2, received: 0, asked: 0 },
    ])
  })

  it('finds who was only asked and who was only given to within a year', () => {
    const { lopsided } = networkBalance(
      [
        went('asked', 'asked', 10),
        went('asked', 'received', 20),
        went('asked', 'given', 365),
        went('given', 'given', 30),
        went('even', 'given', 30),
        went('even', 'received', 40),
      ],
      TODAY,
      1,
    )
    assert.deepEqual(
      lopsided.map(({ cardId, side }) => [cardId, side]),
      [
        ['asked', 'only-asked'],
        ['given', 'only-given'],
      ],
    )
  })
})
