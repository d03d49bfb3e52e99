import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { rawOf } from '../testing/cards.ts'
import { JcardError, jcardToRaw } from './jcard-to-raw.ts'
import { rawToJcard } from './raw-to-jcard.ts'

const jcard = (version: string, ...lines: string[]) => rawToJcard(rawOf(version, ...lines))[1].slice(1)
const lines = (version: string, ...properties: unknown[]) =>
  jcardToRaw(['vcard', [['version', {}, 'text', version], ...properties]]).properties.map(
    ({ group, name, params, value }) =>
      [group, name, ...params.map(({ name, values }) => `${name}=${values.join()}`), value].filter(Boolean).join(' '),
  )

for (const [line, property] of [
  ['FN:John Doe', ['fn', {}, 'text', 'John Doe']],
  ['CONTACT.FN:Mr. John Q. Public\\, Esq.', ['fn', { group: 'CONTACT' }, 'text', 'Mr. John Q. Public, Esq.']],
  ['CATEGORIES:computers,cameras', ['categories', {}, 'text', 'computers', 'cameras']],
  [
    'ADR:;;My Street,Left Side;Hometown;PA;18252;U.S.A.',
    ['adr', {}, 'text', ['', '', ['My Street', 'Left Side'], 'Hometown', 'PA', '18252', 'U.S.A.']],
  ],
  ['GENDER:F;grrrl', ['gender', {}, 'text', ['F', 'grrrl']]],
  ['GENDER:M', ['gender', {}, 'text', 'M']],
  [
    'N;SORT-AS="Harten,Rene":van der Harten;Rene;J.;Sir;R.D.O.N.',
    ['n', { 'sort-as': 'Harten,Rene' }, 'text', ['van der Harten', 'Rene', 'J.', 'Sir', 'R.D.O.N.']],
  ],
  [
    'SOURCE:ldap://ldap.example.com/cn=babs%20jensen',
    ['source', {}, 'uri', 'ldap://ldap.example.com/cn=babs%20jensen'],
  ],
  ['BDAY:19850412', ['bday', {}, 'date-and-or-time', '1985-04-12']],
  ['BDAY;VALUE=text:circa 1800', ['bday', {}, 'text', 'circa 1800']],
  ['REV:19951031T222710Z', ['rev', {}, 'timestamp', '1995-10-31T22:27:10Z']],
  ['X-N;VALUE=integer:1,-2', ['x-n', {}, 'integer', 1, -2]],
  ['X-B;VALUE=boolean:TRUE', ['x-b', {}, 'boolean', true]],
  ['X-COFFEE-DATA:Stenophylla;Guinea\\,Africa', ['x-coffee-data', {}, 'unknown', 'Stenophylla;Guinea\\,Africa']],
  ['TEL;TYPE=home,voice;PREF=1:1', ['tel', { type: ['home', 'voice'], pref: '1' }, 'text', '1']],
] as const) {
  test(`makes jCard of ${line} (RFC 7095 §3)`, () => {
    assert.deepEqual(jcard('4.0', line), [property])
  })
}

test('puts VERSION first, whatever it is', () => {
  assert.deepEqual(rawToJcard(rawOf('3.0', 'FN:Ana'))[1][0], ['version', {}, 'text', '3.0'])
})

test('gives a value that is not of its type as unknown, untouched', () => {
  assert.deepEqual(jcard('4.0', 'BDAY:15.04.1996'), [['bday', {}, 'unknown', '15.04.1996']])
})

test('writes VALUE only for a type that is not the default one (RFC 7095 §5.2)', () => {
  assert.deepEqual(lines('4.0', ['tel', {}, 'uri', 'tel:1'], ['tel', {}, 'text', '1'], ['x-y', {}, 'unknown', 'a;b']), [
    'TEL VALUE=uri tel:1',
    'TEL 1',
    'X-Y a;b',
  ])
})

test('writes dates in the basic form for vCard 4.0 and as they are for 3.0', () => {
  assert.deepEqual(lines('4.0', ['bday', {}, 'date', '1985-04-12']), ['BDAY VALUE=date 19850412'])
  assert.deepEqual(lines('3.0', ['bday', {}, 'date', '1985-04-12']), ['BDAY 1985-04-12'])
})

test('turns a line break in a value of unknown type into its escape, for a raw one would end the property', () => {
  assert.deepEqual(lines('4.0', ['x-y', { group: 'not a group' }, 'unknown', 'a\r\nEND:VCARD']), ['X-Y a\\nEND:VCARD'])
})

test('says what is wrong with JSON that is no jCard', () => {
  for (const json of [
    null,
    {},
    ['vcard'],
    ['vcard', [[]]],
    ['vcard', [['a b', {}, 'text', '']]],
    ['vcard', [['fn', [], 'text', '']]],
    ['vcard', [['fn', {}, 1, '']]],
    ['vcard', [['n', {}, 'text', JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))]]],
  ])
    assert.throws(() => jcardToRaw(json), JcardError)
})

test('mends half a character, which a text of JSON may hold and no card can', () => {
  assert.deepEqual(lines('4.0', ['note', {}, 'text', 'a\ud800\0b']), ['NOTE a\uFFFDb'])
})

test('jCard and back gives the same values (RFC 7095 §2)', () => {
  const line = fc.constantFrom(
    'FN:a\\, b\\nc',
    'N:a,b;c;;;',
    'NICKNAME:x,y\\,z',
    'X-FOO;A=1:q\\;w',
    'TEL;VALUE=uri:tel:1',
    'g.BDAY:--0412',
    'PHOTO:data:;base64,AA',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (some) => {
      const raw = rawOf('4.0', ...some)
      const plain = ({ group, key, params, value }: (typeof raw.properties)[number]) => ({ group, key, params, value })
      assert.deepEqual(jcardToRaw(rawToJcard(raw)).properties.map(plain), raw.properties.map(plain))
    }),
  )
})
