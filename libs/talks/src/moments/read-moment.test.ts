import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMoment } from './read-moment.ts'
import { tellOrder } from './tell-order.ts'
import { wallClock } from './wall-clock.ts'

const utc = wallClock('UTC')
const read = (typed: string, order: 'dmy' | 'mdy' = 'dmy') => {
  const at = readMoment(typed, { order, clock: utc })
  return at === null ? null : new Date(at).toISOString().slice(0, 19)
}

test('reads moments as programs write them', () => {
  const expected = '2024-01-15T10:22:33'
  for (const typed of [
    '2024-01-15 10:22:33 UTC',
    '2024-01-15T10:22:33Z',
    '2024-01-15T10:22:33.123Z',
    '2024-01-15T12:22:33+02:00',
    '2024/01/15 10:22:33 UTC',
    '15/1/2024 10:22:33',
    'Mon, 15 Jan 2024 11:22:33 +0100 (CET)',
    'Mon Jan 15 10:22:33 +0000 2024',
    'Jan 15, 2024 10:22:33 AM',
    '15 de enero de 2024 10:22:33',
    '1705314153',
    '1705314153000',
  ])
    assert.equal(read(typed), expected, typed)
})

test('reads twelve hours in English and Spanish, with the blanks that telephones put', () => {
  assert.equal(read('1/2/24, 9:41\u202Fp.\u00A0m.'), '2024-02-01T21:41:00')
  assert.equal(read('1/2/24, 12:05 a. m.'), '2024-02-01T00:05:00')
  assert.equal(read('1/2/24, 12:05 PM', 'mdy'), '2024-01-02T12:05:00')
  assert.equal(read('31.12.23, 21.41'), '2023-12-31T21:41:00')
})

test('is no moment: half a date, an hour that is none, other words, an endless text', () => {
  for (const typed of ['', 'ayer', 'enero 2024', '15/1/2024 25:00', '40/40/2024 10:00', '1'.repeat(10_000)])
    assert.equal(read(typed), null, typed.slice(0, 20))
})

test('takes a day without an hour at its noon', () => {
  assert.equal(read('15 Jan 2024'), '2024-01-15T12:00:00')
})

test('knows the clocks of a place, also on the days on which they change', () => {
  const madrid = wallClock('Europe/Madrid')
  const at = (month: number, day: number, hour: number) =>
    new Date(madrid({ year: 2024, month, day, hour, minute: 30, second: 0 })).toISOString().slice(0, 16)
  assert.equal(at(1, 15, 10), '2024-01-15T09:30')
  assert.equal(at(7, 15, 10), '2024-07-15T08:30')
  assert.equal(at(10, 27, 2), '2024-10-27T00:30')
  assert.equal(at(3, 31, 2), '2024-03-31T01:30')
  assert.throws(() => wallClock('Europe/Nowhere'), RangeError)
})

test('tells which number is the day by one beyond the twelfth, by the flow of time, and else takes the first', () => {
  assert.equal(tellOrder(['1/2/24', '13/2/24']), 'dmy')
  assert.equal(tellOrder(['1/2/24', '2/13/24']), 'mdy')
  assert.equal(tellOrder(['3/1/24', '3/2/24', '3/3/24', '4/1/24']), 'mdy')
  assert.equal(tellOrder(['1/3/24', '2/3/24', '3/3/24', '1/4/24']), 'dmy')
  assert.equal(tellOrder(['2024-01-02']), 'dmy')
  assert.equal(tellOrder([]), 'dmy')
})
