import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { dayNumber, isoDay } from '../time/civil-day.ts'
import { dayInYear } from './calendar.ts'
import { nameDayOf } from './name-day.ts'
import { nameDays } from './name-days.table.ts'
import { leadTimes, occasionsOn } from './occasions.ts'

const leap = { month: 2, day: 29 }

test('keeps a birthday of 29 February on the 28th in common years unless 1 March was chosen', () => {
  assert.equal(isoDay(dayInYear(leap, 2027)), '2027-02-28')
  assert.equal(isoDay(dayInYear(leap, 2027, 'march-1')), '2027-03-01')
  assert.equal(isoDay(dayInYear(leap, 2028, 'march-1')), '2028-02-29')
  assert.equal(isoDay(dayInYear(leap, 2100)), '2100-02-28')
})

test('shows a birthday from 7 days before until 3 days after, with the years it makes', () => {
  const shown = (today: number) => occasionsOn({ birthday: { year: 1980, month: 5, day: 20 } }, today).length
  const day = dayNumber(2026, 5, 20)
  assert.deepEqual(
    [-8, -7, 0, 3, 4].map((from) => shown(day + from)),
    [0, 1, 1, 1, 0],
  )
  const [birthday] = occasionsOn({ birthday: { year: 1980, month: 5, day: 20 } }, day)
  assert.deepEqual([birthday?.years, birthday?.key], [46, 'birthday:2026'])
})

test('prepares a birthday of January in December', () => {
  const [found] = occasionsOn({ birthday: { month: 1, day: 2 } }, dayNumber(2026, 12, 28))
  assert.equal(found?.key, 'birthday:2027')
})

test('shows every yearly occasion on each day of its lead time, once, whatever day of the year it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 29 }),
      fc.integer({ min: -7, max: 3 }),
      (month, day, from) => {
        fc.pre(month !== 2 || day <= 29)
        for (const year of [2024, 2026, 2100]) {
          const found = occasionsOn({ birthday: { month, day } }, dayInYear({ month, day }, year) + from)
          assert.deepEqual(
            found.map(({ key }) => key),
            [`birthday:${year}`],
          )
        }
      },
    ),
  )
})

test('keeps no anniversary of the first contact in its first year', () => {
  const firstContact = dayNumber(2026, 3, 1)
  assert.deepEqual(occasionsOn({ firstContact }, firstContact), [])
  assert.equal(occasionsOn({ firstContact }, dayNumber(2027, 3, 1))[0]?.years, 1)
})

test('greets by the seasons of their culture, and by none where none is known', () => {
  const kinds = (culture: 'es' | 'en' | null) =>
    occasionsOn({ culture }, dayNumber(2026, 7, 28)).map(({ kind }) => kind)
  assert.deepEqual([kinds('es'), kinds('en'), kinds(null)], [['summer'], [], []])
})

test('shows what happened once until it is too late', () => {
  const news = [{ kind: 'new-job' as const, day: 1000 }]
  assert.deepEqual(
    [999, 1000, 1021, 1022].map((day) => occasionsOn({ news }, day).length),
    [0, 1, 1, 0],
  )
})

test('finds the day of a Spanish given name, however it is written', () => {
  assert.deepEqual(nameDayOf('José'), { month: 3, day: 19 })
  assert.deepEqual(nameDayOf('JUAN CARLOS'), { month: 6, day: 24 })
  assert.deepEqual(nameDayOf('María del Pilar'), { month: 10, day: 12 })
  assert.deepEqual(nameDayOf('María'), { month: 9, day: 12 })
  assert.deepEqual([nameDayOf('Wolfgang'), nameDayOf(''), nameDayOf('constructor')], [null, null, null])
})

test('has a real day of the calendar for every name', () => {
  for (const [name, kept] of Object.entries(nameDays)) {
    const [month, day] = kept.split('-').map(Number)
    assert.equal(
      isoDay(dayNumber(2028, month!, day!)).slice(5),
      [month, day].map((n) => String(n).padStart(2, '0')).join('-'),
      name,
    )
    assert.match(name, /^[a-z]+$/)
  }
  assert.ok(leadTimes.birthday.before > 0)
})
