import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readPhoneAsked } from './phone-asked.ts'

it('reads a whole number in any form as one key', () => {
  for (const text of ['612 34 56 78', '+34612345678', '0034 612-345-678', '(612) 345.678', '34 612 34 56 78'])
    assert.equal(readPhoneAsked(text, 'ES')?.key, '+34612345678', text)
})

it('reads a part as a beginning without code or trunk zero, and from five digits as an end', () => {
  assert.deepEqual(readPhoneAsked('612', 'ES')?.beginnings, ['612'])
  assert.deepEqual(readPhoneAsked('+34 612', 'ES')?.beginnings, ['612'])
  assert.deepEqual(readPhoneAsked('0044 207', 'ES')?.beginnings, ['207'])
  assert.deepEqual(readPhoneAsked('020 79', 'ES')?.beginnings, ['02079', '2079'])
  assert.equal(readPhoneAsked('5678', 'ES')?.ending, null)
  assert.equal(readPhoneAsked('45678', 'ES')?.ending, '87654')
})

it('takes nothing else for a number', () => {
  for (const text of ['', '12', '+', 'ana 612', '12a34', '1'.repeat(30), '612\0'])
    assert.equal(readPhoneAsked(text, 'ES'), null, text)
})

it('tells a number that can be dialled from one that is still being typed', () => {
  for (const text of ['612 34 56 78', '+34612345678', '+44 20 7946 0018'])
    assert.equal(readPhoneAsked(text, 'ES')?.isWhole, true, text)
  for (const text of ['612', '612 34 56 7', '0044 207']) assert.equal(readPhoneAsked(text, 'ES')?.isWhole, false, text)
})
