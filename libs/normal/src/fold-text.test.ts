import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { foldText } from './fold-text.ts'

const unicode = fc.string({ unit: 'binary', maxLength: 60 })

test('folds accents, case and blanks of European spellings', () => {
  const pairs = [
    ['José  Núñez ', 'jose nunez'],
    ['GROẞE Straße', 'grosse strasse'],
    ['Łódź Ørsted Æsir', 'lodz orsted aesir'],
    ['İstanbul', 'istanbul'],
    ['Όμηρος ΣΟΦΟΣ', 'ομηροσ σοφοσ'],
    ['Ёлка Йод', 'елка иод'],
  ] as const
  for (const [typed, folded] of pairs) assert.equal(foldText(typed), folded)
})

test('makes the many apostrophes and hyphens one', () => {
  assert.equal(foldText('D’Angelo–Ruiz'), foldText("D'Angelo-Ruiz"))
  assert.equal(foldText('Col·lecció'), 'colleccio')
})

test('opens compatibility forms: full width, ligatures, Roman numerals', () => {
  assert.equal(foldText('ＡＢＣ１２３ ﬁ Ⅻ Mª'), 'abc123 fi xii ma')
})

test('keeps the letters of other scripts, also those written with marks', () => {
  assert.equal(foldText('山田 がく'), '山田 がく')
  assert.equal(foldText('한국어'), '한국어')
  assert.equal(foldText('हिन्दी'), 'हिन्दी')
  assert.equal(foldText('ไทยนี้'), 'ไทยนี้'.normalize('NFC'))
})

test('leaves out vowel signs that Arabic and Hebrew writers leave out', () => {
  assert.equal(foldText('مُحَمَّد'), 'محمد')
  assert.equal(foldText('שָׁלוֹם'), 'שלום')
})

test('drops invisible characters', () => {
  assert.equal(foldText('\u202Aana\u200Blucía\u202C\uFEFF'), 'analucia')
})

test('is idempotent', () => {
  fc.assert(fc.property(unicode, (text) => assert.equal(foldText(foldText(text)), foldText(text))))
})

test('does not tell composed from decomposed text', () => {
  fc.assert(
    fc.property(unicode, (text) => assert.equal(foldText(text.normalize('NFD')), foldText(text.normalize('NFC')))),
  )
})
