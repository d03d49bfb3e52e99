import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { beginWith, choose, mayEdit, moveBy, type NextCard, sayRow, stepOf, turn } from './said.ts'

const NOTHING = { kind: [], sector: [], function: [], seniority: [], place: [], stage: [] }
const card = (told: Partial<NextCard> = {}, right: 'view' | 'edit' = 'edit'): NextCard => ({
  cardId: 'a',
  reason: { code: 'in-order', facts: {} },
  wasPutOff: false,
  summary: { right } as NextCard['summary'],
  facets: NOTHING,
  tie: { isKey: false, isResting: false, closeness: null, cadence: null, forMe: [], forThem: [] },
  suggestions: [{ facet: 'function', value: 'sales', reason: { code: 'title-says', facts: { said: 'ventas' } } }],
  kin: ['b'],
  ...told,
})
const told = { outcome: 'done' as const, seconds: 3, title: 'Catalogued' }

describe('what is said of a card', () => {
  it('begins with what it says, and what is suggested where it says nothing', () => {
    assert.deepEqual(beginWith(card()).values.function, ['sales'])
    const said = beginWith(card({ facets: { ...NOTHING, function: ['legal'], kind: ['press'] } }))
    assert.deepEqual([said.values.function, said.at], [['legal'], 'sector'])
  })

  it('begins at a line that the keys answer, not where something is to be typed', () => {
    const facets = { ...NOTHING, kind: ['press'], sector: ['media'], seniority: ['owner'], stage: ['customer'] }
    assert.equal(beginWith(card({ facets })).at, 'closeness')
  })

  it('lets the digits choose the next nine of a line that has more, and begins again behind the last and at another line', () => {
    const first = beginWith(card())
    assert.deepEqual([turn(first, 9).from, turn(first, 16).from, turn(turn(first, 16), 16).from], [0, 9, 0])
    assert.deepEqual([moveBy(turn(first, 16), 1).from, choose(turn(first, 16), 'kind', 'press').from], [0, 0])
  })

  it('is one key a line: a choice goes on to the next line that says nothing, and the same again takes it back', () => {
    const said = choose(beginWith(card()), 'kind', 'customer')
    assert.deepEqual([said.values.kind, said.at], [['customer'], 'sector'])
    const more = choose(choose(said, 'sector', 'media'), 'sector', 'press')
    assert.deepEqual([more.values.sector, more.at], [['media', 'press'], 'seniority'])
    const again = choose(more, 'kind', 'customer')
    assert.deepEqual([again.values.kind, again.at], [[], 'kind'])
    assert.deepEqual(choose(choose(said, 'stage', 'prospect'), 'stage', 'customer').values.stage, ['customer'])
    assert.deepEqual([moveBy(said, -1).at, moveBy(moveBy(said, -1), -1).at], ['kind', 'kind'])
  })

  it('is sent as far as it differs from what was there, suggestions with it', () => {
    const said = choose(beginWith(card()), 'kind', 'customer')
    const step = stepOf(card(), { ...said, isKey: true, isForAll: true }, told)
    assert.deepEqual(step, {
      cardId: 'a',
      ...told,
      facets: { kind: ['customer'], function: ['sales'] },
      tie: { isKey: true },
      alsoFor: ['b'],
    })
    const cadence = stepOf(card(), choose(said, 'cadence', '30'), told).tie?.cadence
    assert.deepEqual(cadence, { idealDays: 30, maximumDays: 60 })
    const rejected = sayRow(said, 'function', [])
    assert.deepEqual(stepOf(card(), rejected, told).facets, { kind: ['customer'] })
  })

  it('says nothing of the card where one may not edit it, nor where one is undecided', () => {
    assert.equal(mayEdit(card({}, 'view')), false)
    assert.equal(stepOf(card({}, 'view'), beginWith(card({}, 'view')), told).facets, undefined)
    const undecided = { ...told, outcome: 'undecided' as const }
    assert.deepEqual(stepOf(card(), beginWith(card()), undecided), { cardId: 'a', ...undecided })
  })
})
