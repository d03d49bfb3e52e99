import assert from 'node:assert/strict'
import { test } from 'node:test'
import { taxIdKey } from './tax-id.ts'

test('reads the tax numbers people write', () => {
  assert.equal(taxIdKey('NIF', '12345678-z'), '12345678Z')
  assert.equal(taxIdKey('C.I.F.', 'B-12.345.674'), 'B12345674')
  assert.equal(taxIdKey('VAT number (EU)', 'DE 123 456 789'), 'DE123456789')
  assert.equal(taxIdKey('Número fiscal', '500 100 144'), '500100144')
})

test('a Spanish number is the same with and without ES', () => {
  assert.equal(taxIdKey('VAT', 'ESB12345674'), taxIdKey('CIF', 'B12345674'))
})

test('takes neither other fields nor other texts', () => {
  assert.equal(taxIdKey('Phone', '12345678Z'), null)
  assert.equal(taxIdKey('NIF', 'pending'), null)
  assert.equal(taxIdKey('NIF', '123'), null)
  assert.equal(taxIdKey('Valid fiscal year', '12345678Z'), null)
})
