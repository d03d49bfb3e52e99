import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayNumber } from '../time/civil-day.ts'
import type { Rung } from '../words/rung.ts'
import { attainmentOf } from './attainment.ts'
import type { Objective, Outcome, Talk } from './objective.ts'
import { proposalsFor } from './proposals.ts'
import { restingTies } from './resting.ts'
import { returnsOf } from './returns.ts'
import { timeSpent } from './time-spent.ts'

const on = (iso: string) => dayNumber(...(iso.split('-').map(Number) as [number, number, number]))
const STARTS = on('2026-01-01')

const aim = (said: Partial<Objective> = {}): Objective => ({
  starts: STARTS,
  ends: on('2026-12-31'),
  target: { of: 'outcomes', kind: 'client', count: 4 },
  budgetMinutes: null,
  outcomes: [],
  ...said,
})
const outcome = (iso: string, said: Partial<Outcome> = {}): Outcome => ({
  kind: 'client',
  on: on(iso),
  value: null,
  shares: [],
  ...said,
})
const talk = (iso: string, medium: Talk['medium'], cardIds: string[], minutes?: number): Talk => ({
  day: on(iso),
  at: on(iso) * 86_400_000,
  medium,
  cardIds,
  ...(minutes === undefined ? {} : { minutes }),
})

describe('what of an objective is attained', () => {
  const courseOn = (iso: string, outcomes: Outcome[]) => attainmentOf(aim({ outcomes }), [], on(iso))!.course

  it('is told against the even course to its horizon', () => {
    assert.equal(courseOn('2026-07-02', []), 'behind')
    assert.equal(courseOn('2026-07-02', [outcome('2026-02-01'), outcome('2026-03-01')]), 'on-course')
    assert.equal(courseOn('2026-02-01', [outcome('2026-01-10'), outcome('2026-01-20')]), 'ahead')
    assert.equal(courseOn('2027-01-01', [outcome('2026-02-01')]), 'missed')
    const four = ['01', '02', '03', '04'].map((month) => outcome(`2026-${month}-05`))
    assert.equal(courseOn('2027-01-01', four), 'reached')
  })

  it('counts outcomes of the kind that is wanted, and none of days to come', () => {
    const outcomes = [outcome('2026-02-01'), outcome('2026-02-02', { kind: 'press' }), outcome('2026-11-01')]
    const { reached, steps } = attainmentOf(aim({ outcomes }), [], on('2026-03-01'))!
    assert.deepEqual({ reached, steps }, { reached: 1, steps: [{ day: on('2026-02-01'), reached: 1 }] })
    const any = attainmentOf(aim({ outcomes, target: { of: 'outcomes', kind: null, count: 4 } }), [], on('2026-03-01'))!
    assert.equal(any.reached, 2)
  })

  it('counts ties that were there before from the first day', () => {
    const target = { of: 'ties', rung: 'conversation', count: 10 } as const
    const { reached, steps } = attainmentOf(
      aim({ target }),
      [on('2024-01-01'), on('2025-05-05'), on('2026-02-01')],
      on('2026-03-01'),
    )!
    assert.equal(reached, 3)
    assert.deepEqual(steps, [
      { day: STARTS, reached: 2 },
      { day: on('2026-02-01'), reached: 3 },
    ])
  })

  it('is nothing without a target', () => {
    assert.equal(attainmentOf(aim({ target: null }), [], STARTS), null)
  })
})

describe('where the time of an objective went', () => {
  it('counts a talk with several once, divides it among them, and takes the usual time where nobody said', () => {
    const talks = [
      talk('2026-02-01', 'meeting', ['a', 'b'], 90),
      talk('2026-02-02', 'call', ['a']),
      talk('2026-02-03', 'note', ['a'], 500),
      talk('2025-12-31', 'call', ['a'], 100),
    ]
    const { minutes, byMedium, presence, byCard } = timeSpent(talks, STARTS, on('2026-12-31'))
    assert.equal(minutes, 105)
    assert.deepEqual(byMedium, [
      { medium: 'meeting', minutes: 90, times: 1 },
      { medium: 'call', minutes: 15, times: 1 },
    ])
    assert.deepEqual(presence, { near: 90, far: 15 })
    assert.deepEqual(
      [...byCard],
      [
        ['a', 60],
        ['b', 45],
      ],
    )
  })
})

describe('what an objective gives back', () => {
  const talks = [talk('2026-02-01', 'meeting', ['a'], 60), talk('2026-02-02', 'email', ['b'], 60)]
  const rungOn = (cardId: string): Rung => (cardId === 'a' ? 'trust' : 'conversation')
  const shares = [
    { cardId: 'a', percent: 75 },
    { cardId: 'b', percent: 25 },
  ]
  const value = { amount: 4_000, unit: 'EUR' }
  const given = returnsOf(aim({ outcomes: [outcome('2026-03-01', { value, shares })] }), {
    talks,
    minutes: 120,
    rungOn,
  })

  it('is value over the time spent, by unit', () => {
    assert.deepEqual(given.total, [
      { unit: 'EUR', value: 4_000, perHour: 2_000 },
      { unit: 'outcomes', value: 1, perHour: 0.5 },
    ])
  })

  it('goes to the media that led there and to the rungs of those who gave it, by their shares', () => {
    const worth = (of: { yields: readonly { unit: string; value: number }[] }) =>
      of.yields.find(({ unit }) => unit === 'EUR')!.value
    assert.deepEqual(
      given.byMedium.map((one) => [one.key, worth(one)]),
      [
        ['meeting', 3_000],
        ['email', 1_000],
      ],
    )
    assert.deepEqual(
      given.byRung.map((one) => [one.key, worth(one)]),
      [
        ['trust', 3_000],
        ['conversation', 1_000],
      ],
    )
  })

  it('tells what came without any talk, and loses nothing of it', () => {
    const lone = outcome('2026-03-01', { value, shares: [{ cardId: 'c', percent: 100 }] })
    const { byMedium } = returnsOf(aim({ outcomes: [lone] }), { talks, minutes: 120, rungOn })
    const without = byMedium.find(({ key }) => key === null)!
    assert.deepEqual(without.yields[0], { unit: 'EUR', value: 4_000, perHour: null })
  })
})

describe('what is proposed', () => {
  const codes = (objective: Objective, talks: Talk[], { people = 2, today = on('2026-07-02') } = {}) => {
    const time = timeSpent(talks, objective.starts, objective.ends)
    const returns = returnsOf(objective, { talks, minutes: time.minutes, rungOn: () => 'conversation' })
    const attainment = attainmentOf(objective, [], today)
    return proposalsFor(objective, { attainment, time, returns, resting: [], people }).map(({ code }) => code)
  }

  it('is to say whom and what it is about, where that is missing', () => {
    assert.deepEqual(codes(aim({ target: null }), [], { people: 0 }), ['name-people', 'set-target'])
  })

  it('is to begin where no time was given, and to do more where it is behind', () => {
    assert.deepEqual(codes(aim(), []), ['do-more', 'begin'])
  })

  it('is more of what pays and less of what only takes time', () => {
    const shares = [{ cardId: 'a', percent: 100 }]
    const objective = aim({ outcomes: ['01', '02', '03'].map((day) => outcome(`2026-03-${day}`, { shares })) })
    const talks = [talk('2026-02-01', 'call', ['a'], 30), talk('2026-02-01', 'event', ['b'], 300)]
    assert.deepEqual(codes(objective, talks), ['less-of', 'more-of'])
  })

  it('is to spend less beyond the time that was meant', () => {
    const talks = [talk('2026-02-01', 'meeting', ['a'], 200)]
    const outcomes = [outcome('2026-02-02'), outcome('2026-02-03')]
    assert.deepEqual(codes(aim({ budgetMinutes: 100, outcomes }), talks), ['spend-less', 'less-of', 'say-who'])
  })
})

describe('ties that rest', () => {
  it('are those that had come somewhere and were left alone, the furthest first', () => {
    const tie = { isFading: false, isResting: false, state: null, silence: 400 }
    const found = restingTies([
      { ...tie, cardId: 'known', rung: 'known', isFading: true },
      { ...tie, cardId: 'warm', rung: 'trust', state: 'warm' },
      { ...tie, cardId: 'talked', rung: 'conversation', isFading: true },
      { ...tie, cardId: 'friend', rung: 'relationship', state: 'dormant' },
      { ...tie, cardId: 'never', rung: 'responded', state: 'dormant', silence: null },
    ])
    assert.deepEqual(
      found.map(({ cardId }) => cardId),
      ['friend', 'talked'],
    )
  })
  it('are also those whom the member lets rest, however they stand', () => {
    const tie = { isFading: false, isResting: true, state: null, silence: null }
    const found = restingTies([
      { ...tie, cardId: 'known', rung: 'known' },
      { ...tie, cardId: 'spoken', rung: 'known', silence: 900 },
      { ...tie, cardId: 'warm', rung: 'trust', state: 'warm', silence: 3 },
    ])
    assert.deepEqual(
      found.map(({ cardId, isResting }) => [cardId, isResting]),
      [
        ['warm', true],
        ['spoken', true],
        ['known', true],
      ],
    )
  })
})
