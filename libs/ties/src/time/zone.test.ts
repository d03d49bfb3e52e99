import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { civilDay, dayNumber, isLeapYear } from './civil-day.ts'
import { openZone } from './zone.ts'

const ZONES = [
  'UTC',
  'Europe/Madrid',
  'Atlantic/Canary',
  'America/Mexico_City',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'America/St_Johns',
]

test('names the day that a calendar in that zone shows, at every instant', () => {
  for (const name of ZONES) {
    const zone = openZone(name)
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: name })
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2060, 0, 1) }), (instant) => {
        const { year, month, day } = civilDay(zone.dayOf(instant))
        const shown = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        assert.equal(shown, format.format(instant))
      }),
    )
  }
})

test('changes the day at midnight also on the night clocks are put forward', () => {
  const madrid = openZone('Europe/Madrid')
  const midnight = Date.UTC(2026, 2, 28, 23)
  assert.equal(madrid.dayOf(midnight - 1), dayNumber(2026, 3, 28))
  assert.equal(madrid.dayOf(midnight), dayNumber(2026, 3, 29))
  assert.equal(madrid.dayOf(Date.UTC(2026, 2, 29, 21, 59)), dayNumber(2026, 3, 29))
  assert.equal(madrid.dayOf(Date.UTC(2026, 2, 29, 22)), dayNumber(2026, 3, 30))
})

test('refuses a zone nobody knows', () => {
  assert.throws(() => openZone('Europe/Nowhere'), RangeError)
})

test('knows the leap years of the calendar', () => {
  assert.deepEqual([1900, 2000, 2024, 2026, 2100].map(isLeapYear), [false, true, true, false, false])
})
