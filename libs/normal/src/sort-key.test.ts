import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { sortKey } from './sort-key.ts'

const compareBytes = (a: string, b: string) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b)))

test('orders names as a Spanish phone book does', () => {
  const sorted = [
    '3M',
    'Álvarez',
    'Garcia',
    'García López',
    'García-Pérez',
    'Garcíandía',
    'Nuño',
    'Nunzio',
    'Núñez',
    'Oca',
    'Zafra',
    '李伟',
  ]
  const expected = [
    '3M',
    'Álvarez',
    'Garcia',
    'García López',
    'García-Pérez',
    'Garcíandía',
    'Nunzio',
    'Núñez',
    'Nuño',
    'Oca',
    'Zafra',
    '李伟',
  ]
  assert.deepEqual(sorted.toSorted(compareBytes), expected)
})

test('looks past punctuation, quotes and emoji', () => {
  assert.equal(sortKey('🚀 «O’Neill», S.A.'), sortKey('ONeill S A'))
})

test('keeps something to sort by when a text has no letters', () => {
  assert.equal(sortKey('🚀'), '🚀')
  assert.equal(sortKey('  '), '')
})

test('gives the beginning of a word the beginning of its key, so that typing finds it', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeáñçßzNÑ3łø-. '), minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(letters, fc.nat(20), (text, length) => {
      const typed = text.slice(0, length)
      fc.pre(/[\p{L}\p{N}]/u.test(typed))
      assert.ok(sortKey(text).startsWith(sortKey(typed)))
    }),
  )
})
