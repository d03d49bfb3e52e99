import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { RUNGS } from '../words/rung.ts'
import { type MeetingFacts, proposeMeetings } from './propose-meetings.ts'
import { mayTouch, proposeTouches, type TouchFacts } from './propose-touches.ts'
import { nearestKindOf, theNearest } from './the-nearest.ts'

const TODAY = 20_000
const month = { ideal: 30, maximum: 60 }

function tie(facts: Partial<TouchFacts> = {}): TouchFacts {
  return {
    cardId: 'c',
    rung: 'conversation',
    cadence: month,
    since: TODAY - 40,
    lastTouch: null,
    profiles: [],
    isEndorsed: false,
    ...facts,
  }
}

test('proposes at most one unprompted touch per person and cadence, a like counted too', () => {
  const proposed = (facts: Partial<TouchFacts>) => proposeTouches([tie(facts)], TODAY).length
  assert.equal(proposed({}), 1)
  assert.equal(proposed({ since: TODAY - 30 }), 0)
  assert.equal(proposed({ since: TODAY - 31 }), 1)
  assert.equal(proposed({ since: TODAY - 400, lastTouch: TODAY - 30 }), 0)
  assert.equal(proposed({ since: TODAY - 400, lastTouch: TODAY - 31 }), 1)
})

test('touches nobody twice within their ideal over a year in which every proposal is done', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 1, maxLength: 12 }), (ideals) => {
      const last = new Map(ideals.map((_, i) => [`c${i}`, 0]))
      for (let today = 1; today <= 365; today += 1) {
        const ties = ideals.map((ideal, i) =>
          tie({ cardId: `c${i}`, cadence: { ideal, maximum: 2 * ideal }, since: 0, lastTouch: last.get(`c${i}`)! }),
        )
        for (const { cardId } of proposeTouches(ties, today)) {
          assert.ok(today - last.get(cardId)! > ideals[Number(cardId.slice(1))]!)
          last.set(cardId, today)
        }
      }
    }),
    { numRuns: 20 },
  )
})

test('proposes few, the closest first, then those who wait longest, and no strangers', () => {
  const ties = RUNGS.flatMap((rung, i) => [
    tie({ cardId: `a${i}`, rung }),
    tie({ cardId: `b${i}`, rung, since: TODAY - 90 }),
  ])
  assert.deepEqual(
    proposeTouches(ties, TODAY, 20).map(({ cardId }) => cardId),
    ['b5', 'a5', 'b4', 'a4', 'b3', 'a3', 'b2', 'a2'],
  )
  assert.equal(proposeTouches(ties, TODAY).length, 3)
})

test('proposes to endorse those one knows, once, to comment where there is a page, else to say hello', () => {
  const kind = (facts: Partial<TouchFacts>) => proposeTouches([tie(facts)], TODAY)[0]?.kind
  const linkedin = ['linkedin']
  assert.equal(kind({ rung: 'relationship', profiles: linkedin }), 'endorse')
  assert.equal(kind({ rung: 'relationship', profiles: linkedin, isEndorsed: true }), 'comment')
  assert.equal(kind({ rung: 'conversation', profiles: linkedin }), 'comment')
  assert.equal(kind({ rung: 'trust' }), 'hello')
})

test('keeps the key of a touch until the person was turned to', () => {
  const key = (today: number, lastTouch: number | null = null) => proposeTouches([tie({ lastTouch })], today)[0]?.key
  assert.equal(key(TODAY), key(TODAY + 5))
  assert.notEqual(key(TODAY), key(TODAY + 90, TODAY))
  assert.ok(mayTouch(tie(), TODAY))
})

test('knows colleagues, customers and suppliers as near, the strictest kind first', () => {
  assert.equal(nearestKindOf(['press', 'supplier', 'customer']), 'customer')
  assert.equal(nearestKindOf(['press', 'constructor']), null)
})

test('shows the near ones past the ideal of their kind, or of their own where one was said', () => {
  const shown = (days: number, cadence: typeof month | null = null) =>
    theNearest([{ cardId: 'c', kinds: ['customer'], cadence, lastReal: TODAY - days }], TODAY).length
  assert.deepEqual([shown(45), shown(46), shown(46, { ideal: 60, maximum: 90 }), shown(31, month)], [0, 1, 0, 1])
})

test('counts nobody near with whom there never was a contact, and shows five at most, the latest first', () => {
  const near = (cardId: string, lastReal: number | null) => ({ cardId, kinds: ['colleague'], cadence: null, lastReal })
  assert.deepEqual(theNearest([near('c', null)], TODAY), [])
  const many = Array.from({ length: 9 }, (_, i) => near(`c${i}`, TODAY - 40 - i))
  assert.deepEqual(
    theNearest(many, TODAY).map(({ cardId }) => cardId),
    ['c8', 'c7', 'c6', 'c5', 'c4'],
  )
})

const luis: MeetingFacts = { cardId: 'luis', talks: 8, hasMet: false, isPlanned: false, stays: [{ town: 'Sevilla' }] }
const thursday = [{ town: 'SEVILLA', from: TODAY + 3, until: TODAY + 4 }]
const proposed = (facts: Partial<MeetingFacts> = {}, own: MeetingFacts['stays'] = thursday) =>
  proposeMeetings([{ ...luis, ...facts }], own, { today: TODAY })

test('proposes to meet whom one talked with many times and never met, when both are in one town', () => {
  const [found] = proposed()
  assert.deepEqual([found?.town, found?.day], ['Sevilla', TODAY + 3])
  assert.deepEqual(found?.reasons, [{ code: 'never-met', facts: { talks: 8, town: 'Sevilla' } }])
  assert.equal(proposed({}, [{ town: 'Sevilla' }])[0]?.day, null)
})

test('proposes no meeting after few talks, when they have met, when one is agreed, or in another town', () => {
  assert.deepEqual(proposed({ talks: 4 }), [])
  assert.deepEqual(proposed({ hasMet: true }), [])
  assert.deepEqual(proposed({ isPlanned: true }), [])
  assert.deepEqual(proposed({ stays: [{ town: 'Cádiz' }] }), [])
  assert.deepEqual(proposed({ stays: [{ town: ' ' }] }, [{ town: '' }]), [])
})

test('proposes to meet only on days on which both are there, within a month', () => {
  const there = (from: number, until: number) =>
    proposed({ stays: [{ town: 'Sevilla', from: TODAY + from, until: TODAY + until }] })
  assert.equal(there(0, 2).length, 0)
  assert.equal(there(0, 3)[0]?.day, TODAY + 3)
  assert.equal(there(4, 9)[0]?.day, TODAY + 4)
  assert.equal(there(5, 9).length, 0)
  assert.equal(proposed({}, [{ town: 'Sevilla', from: TODAY + 31 }]).length, 0)
  assert.equal(proposed({}, [{ town: 'Sevilla', until: TODAY - 1 }]).length, 0)
})

test('puts meetings with a day before those that can wait, then those with whom one talked most', () => {
  const ties = [
    { ...luis, cardId: 'a', stays: [{ town: 'Cádiz' }], talks: 50 },
    { ...luis, cardId: 'b' },
    { ...luis, cardId: 'c', talks: 9 },
  ]
  assert.deepEqual(
    proposeMeetings(ties, [...thursday, { town: 'Cádiz' }], { today: TODAY }).map(({ cardId }) => cardId),
    ['c', 'b', 'a'],
  )
})
