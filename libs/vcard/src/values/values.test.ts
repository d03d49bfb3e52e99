import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { parseDateParts } from './calendar-date.ts'
import { dataUriOf, splitDataUri } from './data-uri.ts'
import { readGeo, writeGeoPair } from './geo-uri.ts'
import { customaryTag, isLanguageTag } from './language-tag.ts'
import { parseAnniversaryDate } from './partial-date.ts'
import { decodeQuotedPrintable } from './quoted-printable.ts'
import { scriptOf } from './script-of.ts'
import { readStructuredText, writeStructuredText } from './structured-text.ts'
import { escapeText, readTextList, splitUnescaped, unescapeText, writeTextList } from './text.ts'
import { readUri } from './uri.ts'
import { parseMoment, writeMoment } from './utc-moment.ts'
import { offsetOfZone, zoneOfOffset } from './utc-offset.ts'
import { writeDateParts } from './write-date-parts.ts'

test('escapes a text and undoes it (RFC 6350 §3.4)', () => {
  assert.equal(escapeText('a,b;c\\d\r\ne'), 'a\\,b\\;c\\\\d\\ne')
  fc.assert(
    fc.property(fc.string(), (text) => assert.equal(unescapeText(escapeText(text)), text.replace(/\r\n|\r/g, '\n'))),
  )
})

test('undoes the colon that some vCard 3.0 writers escape, and leaves other backslashes', () => {
  assert.equal(unescapeText('http\\://x\\Ny\\q\\"\\'), 'http://x\ny\\q\\"\\')
})

test('splits where no backslash stands before the separator', () => {
  assert.deepEqual(splitUnescaped('a\\;b;c\\\\;d', ';'), ['a\\;b', 'c\\\\', 'd'])
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
      const plain = texts.map((text) => text.replace(/\r\n|\r/g, '\n'))
      assert.deepEqual(readTextList(writeTextList(plain)), plain)
    }),
  )
})

test('reads lists in components, and a comma before a blank as part of the text', () => {
  assert.deepEqual(readStructuredText('a,b;;Main St 5, 3rd floor;c\\,d;e,'), [
    ['a', 'b'],
    [],
    ['Main St 5, 3rd floor'],
    ['c,d'],
    ['e,'],
  ])
})

test('gives the components back that it wrote', () => {
  const value = fc.string({ minLength: 1 }).map((text) => `x${text.replace(/\r\n|\r/g, '\n')}`)
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 3 }), { minLength: 1 }), (components) => {
      assert.deepEqual(readStructuredText(writeStructuredText(components)), components)
    }),
  )
})

for (const [text, basic, extended] of [
  ['19850412', '19850412', '1985-04-12'],
  ['1985-04', '1985-04', '1985-04'],
  ['1985', '1985', '1985'],
  ['--0412', '--0412', '--04-12'],
  ['--04-12', '--0412', '--04-12'],
  ['--04', '--04', '--04'],
  ['---12', '---12', '---12'],
  ['1996-04-15T201243+04:00', '19960415T201243+0400', '1996-04-15T20:12:43+04:00'],
  ['19961022T140000Z', '19961022T140000Z', '1996-10-22T14:00:00Z'],
  ['T10', 'T10', 'T10'],
  ['T-2200', 'T-2200', 'T-22:00'],
  ['T--00', 'T--00', 'T--00'],
] as const) {
  test(`reads the date ${text} and writes it in both forms (RFC 6350 §4.3)`, () => {
    const parts = parseDateParts(text)!
    assert.deepEqual([writeDateParts(parts, 'basic'), writeDateParts(parts, 'extended')], [basic, extended])
  })
}

test('takes nothing for a date that is none', () => {
  for (const text of ['', '15.04.1996', '1996-13-01', '1996-02-30', '2014722T222710Z', '12', 'T25', '-'])
    assert.equal(parseDateParts(text), null, text)
})

test('takes 29 February for a day when the year is not known', () => {
  assert.deepEqual(parseAnniversaryDate('--0229'), { month: 2, day: 29 })
  assert.equal(parseAnniversaryDate('2023-02-29'), null)
})

test('takes as anniversaries what JSContact has a form for (RFC 9555 §2.2.2)', () => {
  assert.deepEqual(parseAnniversaryDate('19531015T231000Z'), { '@type': 'Timestamp', utc: '1953-10-15T23:10:00Z' })
  assert.deepEqual(parseAnniversaryDate('1953'), { year: 1953 })
  for (const text of ['--04', '---15', '20090808T1430-0500', '20090808T143000', 'T102200'])
    assert.equal(parseAnniversaryDate(text), null)
})

test('brings moments to UTC and keeps the fraction without its zeros', () => {
  assert.equal(parseMoment('2024-01-01T01:10:10.500+02:00'), '2023-12-31T23:10:10.5Z')
  assert.equal(parseMoment('20240101T011010'), null)
  assert.equal(writeMoment('2024-01-01T01:10:10.5Z', 'basic'), '20240101T011010Z')
})

test('turns offsets of whole hours into zones and back, the sign reversed (RFC 9555 §2.8.2)', () => {
  for (const [offset, zone] of [
    ['-0500', 'Etc/GMT+5'],
    ['+1400', 'Etc/GMT-14'],
    ['+0000', 'Etc/UTC'],
  ] as const) {
    assert.equal(zoneOfOffset(offset), zone)
    assert.equal(offsetOfZone(zone), offset)
  }
  assert.deepEqual(['+0530', '+1500', '-1300', 'x'].map(zoneOfOffset), [null, null, null, null])
  assert.equal(offsetOfZone('Europe/Madrid'), null)
})

test('reads places in the forms of both versions', () => {
  assert.equal(readGeo('40.4;-3.7'), 'geo:40.4,-3.7')
  assert.equal(readGeo('geo:40.4\\,-3.7;u=10'), 'geo:40.4,-3.7;u=10')
  assert.equal(readGeo('here'), null)
  assert.equal(writeGeoPair('geo:40.4,-3.7'), '40.4;-3.7')
})

test('reads QUOTED-PRINTABLE in UTF-8, else in the code page named (RFC 2045 §6.7)', () => {
  assert.equal(decodeQuotedPrintable('=C3=91and=C3=BA', 'UTF-8'), 'Ñandú')
  assert.equal(decodeQuotedPrintable('Espa=F1a=', 'ISO-8859-1'), 'España')
  assert.equal(decodeQuotedPrintable('a=ZZb', null), 'a=ZZb')
})

test('makes data URIs of BASE64 and takes them apart', () => {
  assert.equal(dataUriOf('image/png', 'AA AA\n'), 'data:image/png;base64,AAAA')
  assert.equal(dataUriOf('image/png', 'no!'), null)
  assert.deepEqual(splitDataUri('data:image/png;base64,AAAA'), { mediaType: 'image/png', base64: 'AAAA' })
  assert.equal(splitDataUri('data:text/plain,hi'), null)
})

test('knows language tags and writes them as is customary (RFC 5646 §2.1.1)', () => {
  assert.equal(customaryTag('ZH-hant-tw'), 'zh-Hant-TW')
  assert.deepEqual(['en', 'x-private', 'sr-Latn', 'en_US', 'english!', ''].map(isLanguageTag), [
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('tells the script of a text', () => {
  assert.deepEqual(['ana', 'あな', 'Анна', '아나', '42'].map(scriptOf), ['Latn', 'Hira', 'Cyrl', 'Hang', 'Zyyy'])
})

test('undoes escapes that a URI should not have', () => {
  assert.equal(readUri(' http\\://x/?a=1\\,2 '), 'http://x/?a=1,2')
})
