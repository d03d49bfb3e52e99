import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { wordsOf } from './words-of.ts'

test('cuts a text into folded words', () => {
  assert.deepEqual(wordsOf("  Añil & Cía., S.L. (Madrid-Sur) O'Neill 3M"), [
    'anil',
    'cia',
    's',
    'l',
    'madrid',
    'sur',
    'o',
    'neill',
    '3m',
  ])
})

test('gives no words for a text without letters and digits', () => {
  assert.deepEqual(wordsOf(' —… 🚀 '), [])
})

test('finds the same words in the joined words', () => {
  const unicode = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(fc.property(unicode, (text) => assert.deepEqual(wordsOf(wordsOf(text).join(' ')), wordsOf(text))))
})
