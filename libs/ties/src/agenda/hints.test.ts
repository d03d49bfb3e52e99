import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type OccasionFacts, occasionsOn } from '../occasions/occasions.ts'
import { dayNumber } from '../time/civil-day.ts'
import { hintsOn, isSeason, nearHints, occasionHints } from './hints.ts'

const anyDay = fc.integer({ min: dayNumber(1999, 12, 1), max: dayNumber(2032, 3, 31) })
const yearlyDay = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
const leapDay = fc.record({
  month: fc.constant(2),
  day: fc.constant(29),
  leapDay: fc.constantFrom('february-28' as const, 'march-1' as const),
})
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const anyFacts: fc.Arbitrary<OccasionFacts> = fc.record({
  birthday: maybe(fc.oneof(yearlyDay, leapDay)),
  wedding: maybe(yearlyDay),
  nameDay: maybe(yearlyDay),
  firstContact: maybe(anyDay),
  news: fc.array(fc.record({ kind: fc.constantFrom('new-job' as const, 'child' as const), day: anyDay }), {
    maxLength: 2,
  }),
})

test('finds everybody who has an occasion on a day', () => {
  fc.assert(
    fc.property(anyFacts, anyDay, (facts, today) => {
      if (occasionsOn(facts, today).length === 0) return
      const near = new Set(hintsOn(today))
      assert.ok(occasionHints(facts).some((hint) => near.has(hint)))
    }),
    { numRuns: 2000 },
  )
})

test('leaves out whose days are far, so that few are looked at', () => {
  const birthday = { month: 11, day: 23 }
  const near = new Set(hintsOn(dayNumber(2026, 6, 1)))
  assert.deepEqual(
    occasionHints({ birthday }).filter((hint) => near.has(hint)),
    [],
  )
  assert.deepEqual(
    hintsOn(dayNumber(2026, 11, 23)).filter((hint) => occasionHints({ birthday }).includes(hint)),
    [11_123],
  )
})

test('knows the days on which people greet each other for the season alone', () => {
  const days = [dayNumber(2026, 12, 9), dayNumber(2026, 12, 10), dayNumber(2027, 1, 8), dayNumber(2027, 1, 9)]
  assert.deepEqual(days.map(isSeason), [false, true, true, false])
})

test('has a number for each kind of contact that is near, and none for others', () => {
  assert.deepEqual(nearHints(['press', 'supplier', 'colleague']), [90_001, 90_003])
})
