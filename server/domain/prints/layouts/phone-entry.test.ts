import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Card, NameOrder } from '@lazo/jscontact'
import { MM, openPdf } from '../page/pdf-page.ts'
import { measureEntry } from './phone-entry.ts'

const pdf = openPdf({ title: 'x', madeAt: new Date(0), language: 'en' })
const WIDTH = 86 * MM
const print = askedTo('given-first')

function askedTo(names: NameOrder): Parameters<typeof measureEntry>[0] {
  const options = {
    paper: 'A4',
    sheet: 'avery-l7160',
    envelope: 'DL',
    title: null,
    from: [],
    names,
    address: 'any',
    skip: 0,
    copies: 1,
  } as const
  return { pdf, request: { layout: 'phone-list', language: 'en', options } }
}

function cardOf(full: string): Card {
  return { '@type': 'Card', version: '1.0', uid: 'x', name: { full } }
}

test('gives a long number the width it needs, and breaks the name beside it instead of cutting it', () => {
  const name = 'María del Carmen Fernández de Córdoba y Álvarez de Toledo'
  const phones = [{ number: '+1 (415) 555-0132 x12', kind: 'Mobile' }]
  const { names, numbers, height } = measureEntry(print, cardOf(name), phones, WIDTH)
  assert.deepEqual(numbers[0]?.number, ['+1 (415) 555-0132 x12'])
  assert.ok(names.length > 1)
  assert.equal(names.join(' '), name)
  assert.ok(height > measureEntry(print, cardOf('Ana'), phones, WIDTH).height)
})

test('breaks a number that would leave the name no room, and keeps usual numbers under one another', () => {
  const long = '+34 912 345 678 ext. 1234 then ask for the night desk and wait'
  const { numbers, nameWidth } = measureEntry(print, cardOf('Ana'), [{ number: long, kind: '' }], WIDTH)
  assert.equal(numbers[0]?.number.join(' '), long)
  assert.ok(nameWidth > WIDTH / 4)
  const widths = ['600 11 22 33', '+44 7700 900043'].map(
    (number) => measureEntry(print, cardOf('Ana'), [{ number, kind: '' }], WIDTH).numberWidth,
  )
  assert.equal(widths[0], widths[1])
})

test('has the surnames first where that was asked', () => {
  const { names } = measureEntry(askedTo('family-first'), cardOf('Ludwig van Beethoven'), [], WIDTH)
  assert.deepEqual(names, ['van Beethoven, Ludwig'])
})
