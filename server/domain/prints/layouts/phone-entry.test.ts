import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Card } from '@lazo/jscontact'
import { MM, openPdf } from '../page/pdf-page.ts'
import { measureEntry } from './phone-entry.ts'

const pdf = openPdf({ title: 'x', madeAt: new Date(0), language: 'en' })
const WIDTH = 86 * MM

function cardOf(full: string): Card {
  return { '@type': 'Card', version: '1.0', uid: 'x', name: { full } }
}

test('gives a long number the width it needs, and breaks the name beside it instead of cutting it', () => {
  const name = 'María del Carmen Fernández de Córdoba y Álvarez de Toledo'
  const phones = [{ number: '+1 (415) 555-0132 x12', kind: 'Mobile' }]
  const { names, numbers, height } = measureEntry(pdf, cardOf(name), phones, WIDTH)
  assert.deepEqual(numbers[0]?.number, ['+1 (415) 555-0132 x12'])
  assert.ok(names.length > 1)
  assert.equal(names.join(' '), name)
  assert.ok(height > measureEntry(pdf, cardOf('Ana'), phones, WIDTH).height)
})

test('breaks a number that would leave the name no room, and keeps usual numbers under one another', () => {
  const long = '+34 912 345 678 ext. 1234 then ask for the night desk and wait'
  const { numbers, nameWidth } = measureEntry(pdf, cardOf('Ana'), [{ number: long, kind: '' }], WIDTH)
  assert.equal(numbers[0]?.number.join(' '), long)
  assert.ok(nameWidth > WIDTH / 4)
  const widths = ['600 11 22 33', '+44 7700 900043'].map(
    (number) => measureEntry(pdf, cardOf('Ana'), [{ number, kind: '' }], WIDTH).numberWidth,
  )
  assert.equal(widths[0], widths[1])
})
