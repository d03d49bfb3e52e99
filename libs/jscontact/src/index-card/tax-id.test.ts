import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Card } from '../types.ts'
import { taxIdsOf } from './tax-id.ts'

const bare: Card = { '@type': 'Card', version: '1.0', uid: 'u1' }

function keyOf(label: string, text: string): string | undefined {
  return taxIdsOf({ ...bare, 'lazo.app:custom': { [label]: text } })[0]?.read.normal
}

test('reads the tax numbers people write into fields of their own', () => {
  assert.equal(keyOf('NIF', '12345678-z'), '12345678Z')
  assert.equal(keyOf('C.I.F.', 'B-12.345.674'), 'B12345674')
  assert.equal(keyOf('VAT number (EU)', 'DE 123 456 789'), 'DE123456789')
  assert.equal(keyOf('Número fiscal', '500 100 144'), '500100144')
})

test('a Spanish number is the same with and without ES', () => {
  assert.equal(keyOf('VAT', 'ESB12345674'), keyOf('CIF', 'B12345674'))
})

test('takes neither other fields nor other texts', () => {
  assert.equal(keyOf('Phone', '12345678Z'), undefined)
  assert.equal(keyOf('NIF', 'pending'), undefined)
  assert.equal(keyOf('NIF', '123'), undefined)
  assert.equal(keyOf('Valid fiscal year', '12345678Z'), undefined)
})

test('a number in its own place is one whatever it looks like, and tells where it stands', () => {
  const taxIds = {
    t1: { number: '136 695 976', country: 'DE', label: 'USt-IdNr.' },
    t2: { number: 'B-1' },
    t3: { number: 'none' },
  }
  const read = taxIdsOf({ ...bare, 'lazo.app:taxIds': taxIds, 'lazo.app:custom': { 'a/b NIF': '12345678A' } })
  assert.deepEqual(
    read.map(({ path, label, read: { normal, isValid } }) => [path, label, normal, isValid]),
    [
      ['lazo.app:taxIds/t1/number', 'USt-IdNr.', 'DE136695976', true],
      ['lazo.app:taxIds/t2/number', undefined, 'B1', null],
      ['lazo.app:custom/a~1b NIF', 'a/b NIF', '12345678A', false],
    ],
  )
})
