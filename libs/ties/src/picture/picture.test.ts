import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { dayNumber } from '../time/civil-day.ts'
import type { Medium } from '../words/media.table.ts'
import { RUNGS } from '../words/rung.ts'
import { blindSpots } from './blind-spots.ts'
import { compositionOf } from './composition.ts'
import { growthOf } from './growth.ts'
import { heatMapOf } from './heat-map.ts'
import type { PictureTie, YearCount } from './picture-tie.ts'
import { type PortraitTie, portraitOf } from './portrait.ts'
import { presenceMix } from './presence-mix.ts'
import { qualityOf } from './quality.ts'
import { whoKnowsMe } from './who-knows-me.ts'

const NOTHING = { kind: [], sector: [], function: [], seniority: [], place: [] }

function tie(cardId: string, rest: Partial<PictureTie> = {}): PictureTie {
  const usual = { rung: 'known', isKey: false, state: null, since: 0, facets: NOTHING, given: 0, received: 0 } as const
  return { cardId, ...usual, counts: [], hasAnswered: false, ...rest }
}

function times(count: number, year: number, medium: Medium, direction: YearCount['direction'] = 'mutual'): YearCount {
  return { year, medium, direction, count }
}

describe('composition', () => {
  test('counts people by each of their values, the largest first, and the unknown apart', () => {
    const sectors = (...sector: string[]) => ({ facets: { ...NOTHING, sector } })
    const ties = [tie('a', sectors('media')), tie('b', { ...sectors('media', 'systems'), rung: 'trust' }), tie('c')]
    assert.deepEqual(compositionOf(ties, 'sector'), {
      parts: [
        { value: 'media', people: 2, talkedWith: 1 },
        { value: 'systems', people: 1, talkedWith: 1 },
      ],
      unknown: 1,
    })
  })

  test('knows the rung of everybody', () => {
    assert.equal(compositionOf([tie('a'), tie('b', { rung: 'trust' })], 'rung').unknown, 0)
  })
})

describe('quality', () => {
  test('grows by no contact that was merely added', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RUNGS), { minLength: 1, maxLength: 20 }), (rungs) => {
        const ties = rungs.map((rung, i) => tie(String(i), { rung }))
        const { talkedWith } = qualityOf(ties)
        const more = qualityOf([...ties, tie('new')]).talkedWith
        assert.ok(more.count / more.of <= talkedWith.count / talkedWith.of)
      }),
    )
  })

  test('keeps a key contact until the maximum of its cadence has passed', () => {
    const key = (state: PictureTie['state']) => tie(String(state), { isKey: true, state })
    const keys = [key('warm'), key('due'), key('cooling'), key('dormant'), key(null)]
    assert.deepEqual(qualityOf(keys).keyKept, { count: 2, of: 4 })
  })

  test('leans to who gave more, and nowhere when nothing went either way', () => {
    assert.equal(qualityOf([tie('a', { given: 3, received: 1 })]).lean, 0.5)
    assert.equal(qualityOf([tie('a')]).lean, 0)
  })

  test('finds people of whom there is nothing but a card', () => {
    const ties = [tie('a'), tie('b', { counts: [times(1, 2026, 'email', 'outbound')] })]
    assert.deepEqual(qualityOf(ties).withoutEvidence, { count: 1, of: 2 })
  })
})

test('tells what was in one place from what a wire was between, with the silent years, and leaves remarks out', () => {
  const ties = [tie('a', { counts: [times(2, 2023, 'meeting'), times(5, 2025, 'call'), times(9, 2025, 'note')] })]
  assert.deepEqual(presenceMix(ties), [
    { year: 2023, inPerson: 2, online: 0 },
    { year: 2024, inPerson: 0, online: 0 },
    { year: 2025, inPerson: 0, online: 5 },
  ])
  assert.deepEqual(presenceMix([]), [])
})

describe('growth', () => {
  const today = dayNumber(2026, 1, 15)

  test('has every month up to today, across the year', () => {
    const { months } = growthOf({ added: [], contacts: [] }, today, 3)
    assert.deepEqual(
      months.map(({ month }) => month),
      ['2025-11', '2025-12', '2026-01'],
    )
  })

  test('counts a person once a month, however often they talked', () => {
    const contacts = [3, 4, 5].map((day) => ({ cardId: 'a', day: dayNumber(2026, 1, day) }))
    assert.equal(growthOf({ added: [], contacts }, today).months.at(-1)!.caredFor, 1)
  })

  test('says that growth outruns care when more came in lately than were cared for, and only then', () => {
    const added = [dayNumber(2025, 12, 1), dayNumber(2026, 1, 2)]
    const one = { cardId: 'a', day: dayNumber(2026, 1, 3) }
    const other = { cardId: 'b', day: dayNumber(2026, 1, 3) }
    assert.deepEqual(growthOf({ added, contacts: [one] }, today).notice?.facts, { added: 2, caredFor: 1, months: 3 })
    assert.equal(growthOf({ added, contacts: [one, other] }, today).notice, null)
    assert.equal(growthOf({ added: [dayNumber(2025, 10, 31)], contacts: [] }, today).notice, null)
  })
})

describe('who knows me', () => {
  const of = (...ties: PictureTie[]) => whoKnowsMe(ties)

  test('answers four questions apart: a like is no answer, an answer no relationship', () => {
    const liked = of(tie('a', { rung: 'audience', counts: [times(1, 2026, 'reaction', 'inbound')] }))
    assert.deepEqual([liked.sees.yes, liked.reads.yes, liked.answers.yes, liked.knows.yes], [['a'], [], [], []])
    const wrote = times(1, 2026, 'email', 'outbound')
    const answered = of(tie('a', { rung: 'responded', counts: [wrote], hasAnswered: true }))
    assert.deepEqual([answered.reads.yes, answered.answers.yes, answered.knows.yes], [['a'], ['a'], []])
    assert.deepEqual(of(tie('a', { rung: 'relationship' })).knows.yes, ['a'])
  })

  test('says that it is not known where nothing tells, which is not a no', () => {
    const silent = of(tie('a'))
    for (const { told, unknown } of Object.values(silent)) assert.deepEqual([told, unknown], [0, 1])
    const unanswered = of(tie('a', { counts: [times(1, 2026, 'email', 'outbound')] }))
    assert.deepEqual(unanswered.answers, { yes: [], told: 1, unknown: 0 })
    assert.equal(unanswered.reads.unknown, 1)
  })
})

test('maps who was talked with most by year, and says how many more there are', () => {
  const ties = [
    tie('a', { counts: [times(1, 2024, 'call')] }),
    tie('b', { counts: [times(2, 2026, 'call'), times(1, 2026, 'email')] }),
    tie('c', { counts: [times(4, 2026, 'note')] }),
  ]
  assert.deepEqual(heatMapOf(ties, 1), {
    years: [2024, 2025, 2026],
    rows: [{ cardId: 'b', counts: [0, 0, 3], total: 3 }],
    more: 1,
  })
})

test('finds the objectives for which there is nobody to talk with', () => {
  const ties = [tie('a', { rung: 'conversation', state: 'dormant' }), tie('b', { rung: 'responded' })]
  const wanted = [
    { objectiveId: 'seen', cardIds: ['a', 'b', 'gone'] },
    { objectiveId: 'blind', cardIds: ['b'] },
  ]
  assert.deepEqual(blindSpots(ties, wanted), [
    { objectiveId: 'blind', people: 1, talkedWith: 0, kept: 0, isBlind: true },
    { objectiveId: 'seen', people: 2, talkedWith: 1, kept: 0, isBlind: false },
  ])
})

describe('portrait', () => {
  const met = (cardId: string, rest: Partial<PortraitTie>): PortraitTie => ({
    ...tie(cardId, rest),
    metIn: null,
    isFading: false,
    warmth: 0,
    ...rest,
  })

  test('tells who is alive and who is going cold, and of no contact that was never talked with', () => {
    const { talksWith, fading } = portraitOf([
      met('cool', { rung: 'conversation', warmth: 10 }),
      met('warm', { rung: 'conversation', warmth: 60 }),
      met('near', { rung: 'relationship', isFading: true }),
      met('lost', { rung: 'conversation', isFading: true, warmth: 5 }),
      met('listed', { rung: 'responded', isFading: true }),
    ])
    assert.deepEqual(
      [talksWith, fading],
      [
        ['warm', 'cool'],
        ['near', 'lost'],
      ],
    )
  })

  test('counts the years in which people were met, where that is known', () => {
    const { years } = portraitOf([
      met('a', { metIn: 2019 }),
      met('b', { metIn: 2012 }),
      met('c', { metIn: 2019 }),
      met('d', {}),
    ])
    assert.deepEqual(years, [
      { year: 2012, people: 1 },
      { year: 2019, people: 2 },
    ])
  })
})
