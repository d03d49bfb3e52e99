import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asciiCasemap, unicodeCasemap } from './casemap.ts'
import { COLLATIONS, type MatchType, matchText, textMatcher } from './match-text.ts'

const isEqual = (collation: (typeof COLLATIONS)[number], one: string, other: string): boolean =>
  matchText(one, { collation, matchType: 'equals', text: other })

describe('match types', () => {
  const where: Record<MatchType, string[]> = {
    equals: ['Ana López'],
    contains: ['Ana López', 'Ana', 'a L', 'pez', ''],
    'starts-with': ['Ana López', 'Ana', ''],
    'ends-with': ['Ana López', 'pez', ''],
  }

  test('say where the text must stand', () => {
    for (const collation of COLLATIONS) {
      for (const matchType of Object.keys(where) as MatchType[]) {
        const found = where.contains.filter((text) => matchText('Ana López', { collation, matchType, text }))
        assert.deepEqual(found, where[matchType], `${collation} ${matchType}`)
      }
    }
  })

  test('test many values with one pattern', () => {
    const matches = textMatcher({ collation: 'i;unicode-casemap', matchType: 'contains', text: 'LÓP' })
    assert.deepEqual(['ana lópez', 'Ana Lopez', 'Lópesz'].map(matches), [true, false, true])
  })
})

describe('collations', () => {
  test('i;octet tells everything apart', () => {
    assert.ok(isEqual('i;octet', 'ñ', 'ñ'))
    assert.ok(!isEqual('i;octet', 'a', 'A'))
  })

  test('i;ascii-casemap sees through the case of a to z alone (RFC 4790 §9.2)', () => {
    assert.ok(isEqual('i;ascii-casemap', 'Ana', 'aNA'))
    assert.ok(isEqual('i;ascii-casemap', 'aña', 'AñA'))
    assert.ok(!isEqual('i;ascii-casemap', 'ñ', 'Ñ'))
    assert.equal(asciiCasemap('[`a{ß'), '[`A{ß')
  })

  test('i;unicode-casemap sees through the case of all letters, and how they are composed (RFC 5051)', () => {
    for (const [one, other] of [
      ['ñandú', 'ÑANDÚ'],
      ['e\u0301', 'É'],
      ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
      ['Ａ', 'a'],
      ['ǆ', 'Ǆ'],
      ['ᾳ', 'ᾼ'],
      ['𐐨', '𐐀'],
    ] as const) {
      assert.ok(isEqual('i;unicode-casemap', one, other), `${one} ${other}`)
    }
  })

  test('i;unicode-casemap keeps apart what has no case of one letter', () => {
    assert.ok(!isEqual('i;unicode-casemap', 'straße', 'strasse'))
    assert.ok(!isEqual('i;unicode-casemap', 'n', 'ñ'))
    assert.ok(!isEqual('i;unicode-casemap', 'ﬁn', 'fin'))
    assert.equal(unicodeCasemap('ß'), 'ß')
    assert.equal(unicodeCasemap('ა'), 'ა')
  })

  test('each brings a text to its form once and for all', () => {
    for (let code = 0x20; code < 0x20000; code++) {
      const form = unicodeCasemap(String.fromCodePoint(code).toWellFormed())
      assert.equal(form.normalize('NFKD'), form, code.toString(16))
    }
  })
})
