import assert from 'node:assert/strict'
import { it } from 'node:test'
import { endingKey, nationalDigits } from './phone-digits.ts'

it('cuts the calling code off a number, one to three digits (ITU E.164)', () => {
  const numbers = {
    '+34612345678': '612345678',
    '+12025550123': '2025550123',
    '+79161234567': '9161234567',
    '+351912345678': '912345678',
    '+390612345678': '0612345678',
    '+5491112345678': '91112345678',
    '+97150123456': '50123456',
  }
  for (const [number, national] of Object.entries(numbers)) assert.equal(nationalDigits(number), national)
  assert.equal(nationalDigits('34612'), '612')
  assert.equal(nationalDigits(''), '')
})

it('makes numbers with one ending begin alike', () => {
  assert.equal(endingKey('34612345678'), '876543216')
  assert.ok(endingKey('34612345678').startsWith(endingKey('45678')))
})
