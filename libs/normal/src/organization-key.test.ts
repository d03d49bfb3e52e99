import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { organizationKey } from './organization-key.ts'

test('spellings of one name share a key, with and without their legal form', () => {
  for (const name of ['Talleres Ruiz', 'TALLERES RUIZ, S.L.', 'Talleres  Ruíz SL', 'talleres ruiz s. l. u.'])
    assert.equal(organizationKey(name), 'talleres ruiz')
  assert.equal(organizationKey('Müller & Söhne GmbH'), organizationKey('Muller Sohne'))
  assert.equal(organizationKey('Frutas del Sur, S. Coop. And.'), 'frutas del sur')
})

test('a name is never its legal form alone', () => {
  assert.equal(organizationKey('SA'), 'sa')
  assert.equal(organizationKey('AG'), 'ag')
  assert.equal(organizationKey('★★★'), '★★★')
  assert.equal(organizationKey('  '), '')
})

test('names that differ by a word are different', () => {
  assert.notEqual(organizationKey('Acme'), organizationKey('Acme Iberia'))
  assert.notEqual(organizationKey('Universidad de Sevilla'), organizationKey('Universidad de Granada'))
})

test('any name has a key, and any name but a blank one a key that is not empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      assert.equal(organizationKey(`${name} S.L.`) === '', false)
      if (/\p{L}/u.test(name)) assert.notEqual(organizationKey(name), '')
    }),
  )
})
