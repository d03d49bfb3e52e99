import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCard } from '@lazo/jscontact'
import * as fc from 'fast-check'
import { anyCard, anyGroup } from '../../../jscontact/src/testing/any-card.ts'
import { jcardToRaw } from '../jcard/jcard-to-raw.ts'
import { rawToJcard } from '../jcard/raw-to-jcard.ts'
import { readVcards } from '../read/read-vcards.ts'
import { cardToVcard } from './card-to-vcard.ts'
import { vcardToCard } from './vcard-to-card.ts'
import { missingPatches } from './write/missing-patches.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

for (const version of ['3.0', '4.0'] as const) {
  test(`JSContact → vCard ${version} → JSContact loses nothing`, () => {
    fc.assert(
      fc.property(fc.oneof(anyCard(), anyGroup()), (card) => {
        const reads = readVcards(bytes(cardToVcard(card, { version })))
        assert.deepEqual(
          reads.map(({ problems }) => problems),
          [[]],
        )
        const back = vcardToCard(reads[0]!.raw!)
        assert.deepEqual(missingPatches(card, back.card), {})
        assert.deepEqual(checkCard(back.card), [])
        assert.deepEqual(back.warnings, [])
      }),
      { numRuns: 100 },
    )
  })
}

test('vCard → jCard → JSContact is vCard → JSContact', () => {
  fc.assert(
    fc.property(anyCard(), (card) => {
      const [read] = readVcards(bytes(cardToVcard(card, { version: '4.0' })))
      const throughJson = jcardToRaw(JSON.parse(JSON.stringify(rawToJcard(read!.raw!))))
      assert.deepEqual(vcardToCard(throughJson).card, vcardToCard(read!.raw!).card)
    }),
    { numRuns: 40 },
  )
})

const NAMES =
  'FN N ADR TEL EMAIL ORG TITLE BDAY ANNIVERSARY BIRTHPLACE GEO TZ PHOTO KEY UID REV KIND MEMBER RELATED X-ABDATE X-ABLabel X-ABRELATEDNAMES X-ABADR NICKNAME CATEGORIES NOTE LANG IMPP SOCIALPROFILE X-SOCIALPROFILE X-AIM LABEL SORT-STRING X-PHONETIC-FIRST-NAME GRAMGENDER JSPROP AGENT X-FOO'.split(
    ' ',
  )
const PARAMS = [
  ';TYPE=home',
  ';TYPE=work,pref',
  ';PREF=1',
  ';LANGUAGE=fr',
  ';ALTID=1',
  ';PROP-ID=k1',
  ';VALUE=uri',
  ';VALUE=text',
  ';ENCODING=b',
  ';QUOTED-PRINTABLE',
  ';PHONETIC=ipa',
  ';JSCOMPS=";1;0"',
  ';JSPTR=name',
  ';SORT-AS=a,b',
  ';LABEL="x\\ny"',
  ';GEO="geo:1,2"',
  ';DERIVED=TRUE',
  ';"',
  ';=',
]
const VALUES = [
  '',
  'a',
  'a;b;c;d;e',
  'a,b;c,d;;x;;y;z',
  '19800415',
  '--0415',
  '20200101T000000Z',
  'geo:1,2',
  '1;2',
  '-0500',
  'Europe/Madrid',
  'data:image/png;base64,AAAA',
  'urn:uuid:1',
  '{"a":1}',
  '[]',
  'null',
  'group',
  '\\n\\,\\;\\\\',
  '_$!<Mother>!$_',
  '_$!<Anniversary>!$_',
  'é\0',
  '=41=C3=A9',
  'en',
]

test('any vCard becomes a valid card, and what is written of it is read without problems', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '', 'item1.', 'g.'),
      fc.constantFrom(...NAMES),
      fc.array(fc.constantFrom(...PARAMS), { maxLength: 3 }),
      fc.constantFrom(...VALUES),
    )
    .map(([group, name, params, value]) => `${group}${name}${params.join('')}:${value}`)
  const lines = fc
    .tuple(fc.constantFrom('VERSION:3.0', 'VERSION:4.0', 'VERSION:2.1', 'X-NO:1'), fc.array(line, { maxLength: 10 }))
    .map(([version, rest]) => [version, ...rest])
  fc.assert(
    fc.property(lines, (some) => {
      const [read] = readVcards(bytes(['BEGIN:VCARD', ...some, 'END:VCARD', ''].join('\n')))
      const { card } = vcardToCard(read!.raw!)
      assert.deepEqual(checkCard(card), [])
      assert.deepEqual(vcardToCard(read!.raw!).card, card)
      for (const version of ['3.0', '4.0'] as const) {
        const back = readVcards(bytes(cardToVcard(card, { version })))
        assert.deepEqual(
          back.map(({ problems }) => problems),
          [[]],
        )
      }
    }),
    { numRuns: 250 },
  )
})
