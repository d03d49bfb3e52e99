import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isRightToLeft, textRuns } from './text-runs.ts'

const drawn = (line: string) => textRuns(line).map(({ text }) => text)

test('leaves a line from left to right in one piece', () => {
  assert.deepEqual(textRuns('Ana (Anita) 12'), [{ text: 'Ana (Anita) 12', isRightToLeft: false }])
  assert.deepEqual(textRuns(''), [])
})

test('draws a Hebrew name in one piece, so that its words keep their order', () => {
  assert.deepEqual(textRuns('דוד בן גוריון'), [{ text: 'דוד בן גוריון', isRightToLeft: true }])
})

test('draws a number in an Arabic line from left to right, on the left of what stands before it', () => {
  assert.deepEqual(drawn('شارع 15'), ['15', 'شارع '])
  assert.deepEqual(drawn('شارع 15 القاهرة'), [' القاهرة', '15', 'شارع '])
})

test('keeps Latin words in an Arabic line readable, and an Arabic word in a Latin line in its place', () => {
  assert.deepEqual(drawn('ليلى Acme SL'), ['Acme SL', 'ليلى '])
  assert.deepEqual(drawn('Ana ليلى Ruiz'), ['Ana ', 'ليلى', ' Ruiz'])
})

test('mirrors brackets where they stand in a line from right to left', () => {
  assert.deepEqual(drawn('דוד (דודי)'), ['דוד )דודי('])
})

test('takes the direction of a line from its first letter', () => {
  assert.equal(isRightToLeft('12 דוד Ana'), true)
  assert.equal(isRightToLeft('Ana דוד'), false)
})

test('loses no sign and invents none, whatever the line', () => {
  const sign = fc.constantFrom('a', 'ñ', 'د', 'ר', '1', ' ', '-', '(', '😀')
  const sorted = (text: string) =>
    [...text]
      .map((one) => ({ ')': '(' })[one] ?? one)
      .sort()
      .join('')
  fc.assert(
    fc.property(
      fc.array(sign).map((signs) => signs.join('')),
      (line) => assert.equal(sorted(drawn(line).join('')), sorted(line)),
    ),
  )
})
