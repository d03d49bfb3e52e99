import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type DateOrder, parsePartialDate } from './parse-partial-date.ts'

const cases = (order: DateOrder, pairs: [string, ReturnType<typeof parsePartialDate>][]) => {
  for (const [text, date] of pairs) assert.deepEqual(parsePartialDate(text, order), date, text)
}
const fifthOfMarch = { year: 2024, month: 3, day: 5 }

test('reads ISO 8601, whole and in part', () => {
  cases('dmy', [
    ['2024-03-05', fifthOfMarch],
    ['20240305', fifthOfMarch],
    ['2024/3/5', fifthOfMarch],
    ['2024-03-05T10:00:00Z', fifthOfMarch],
    ['2024-03-05 00:00:00', fifthOfMarch],
    ['2024-03', { year: 2024, month: 3 }],
    ['1985', { year: 1985 }],
    ['--0415', { month: 4, day: 15 }],
    [' --04-15', { month: 4, day: 15 }],
  ])
})

test('reads dates in words, in the languages of the files we meet', () => {
  cases('dmy', [
    ['05 Mar 2024', fifthOfMarch],
    ['March 5th, 2024', fifthOfMarch],
    ['martes, 5 de marzo de 2024', fifthOfMarch],
    ['5 de març del 2024', fifthOfMarch],
    ['5. März 2024', fifthOfMarch],
    ['5 mars 2024', fifthOfMarch],
    ['5-mar-24', fifthOfMarch],
    ['9 Sept 2018', { year: 2018, month: 9, day: 9 }],
    ['15 de abril', { month: 4, day: 15 }],
    ['ago 2019', { year: 2019, month: 8 }],
    ['28 juillet 1990', { year: 1990, month: 7, day: 28 }],
    ['28 juny 1990', { year: 1990, month: 6, day: 28 }],
  ])
})

test('reads numbers in the order asked, and in the other one when no day fits', () => {
  cases('dmy', [
    ['5/3/2024', fifthOfMarch],
    ['05.03.2024', fifthOfMarch],
    ['5-3-24', fifthOfMarch],
    ['12/25/1980', { year: 1980, month: 12, day: 25 }],
    ['5/3', { month: 3, day: 5 }],
  ])
  cases('mdy', [
    ['3/5/2024', fifthOfMarch],
    ['25/12/1980', { year: 1980, month: 12, day: 25 }],
  ])
})

test('puts years of two digits from 30 on into the last century', () => {
  cases('dmy', [
    ['5/3/85', { year: 1985, month: 3, day: 5 }],
    ['5/3/30', { year: 1930, month: 3, day: 5 }],
    ['5/3/29', { year: 2029, month: 3, day: 5 }],
    ['5/3/00', { year: 2000, month: 3, day: 5 }],
  ])
})

test("leaves out a year that means 'unknown': 0000, and Apple's 1604", () => {
  cases('dmy', [
    ['0000-04-15', { month: 4, day: 15 }],
    ['1604-02-29', { month: 2, day: 29 }],
  ])
})

test('knows which days exist', () => {
  cases('dmy', [
    ['29/2/2024', { year: 2024, month: 2, day: 29 }],
    ['29 feb', { month: 2, day: 29 }],
    ['29/2/2023', null],
    ['29/2/1900', null],
    ['31/4/2024', null],
    ['2024-13-01', null],
    ['0/0/00', null],
    ['0024-03-05', null],
    ['0000-00-00', null],
  ])
})

test('refuses text that only looks like a date', () => {
  cases('dmy', [
    ['', null],
    ['Marketing 5', null],
    ['mar', null],
    ['May', null],
    ['5 de marzo con Ana', null],
    ['1/2/3/4', null],
    ['---15', null],
    ['mar abr 5', null],
    ['5'.repeat(100), null],
  ])
})

test('reads back what it writes as ISO', () => {
  const day = fc.record({
    year: fc.integer({ min: 1605, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  fc.assert(
    fc.property(day, ({ year, month, day }) => {
      const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      assert.deepEqual(parsePartialDate(iso), { year, month, day })
    }),
  )
})

test('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (text) => void parsePartialDate(text)))
})
