import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { anyCard } from '../testing/any-card.ts'
import { checkCard, isCard } from './check-card.ts'

const card = { '@type': 'Card', version: '1.0', uid: 'urn:uuid:2d0b9c0e-6e0a-4c7e-9f64-0d8ff5a3a001' }

/** Checks `card` with some properties and gives what is wrong as `rule path`. */
function problemsOf(properties: object, options = {}): string[] {
  return checkCard({ ...card, ...properties }, options).map(({ rule, path }) => `${rule} ${path}`)
}

const valid: [situation: string, properties: object][] = [
  ['nothing but what is mandatory', {}],
  ['a moment with a fraction', { created: '2026-02-28T23:59:60.5Z' }],
  ['a group with members', { kind: 'group', members: { 'urn:uuid:1': true, 'free text': true } }],
  ['a group without members', { kind: 'group' }],
  ['a kind of a vendor', { kind: 'example.com:robot' }],
  ['an empty relation', { relatedTo: { 'someone@example.com': { relation: {} }, Pepe: {} } }],
  ['a surname of two words', { name: { components: [{ kind: 'surname', value: 'de la Fuente' }] } }],
  [
    'an ordered name with separators',
    {
      name: {
        isOrdered: true,
        defaultSeparator: ' ',
        components: [
          { kind: 'given', value: 'Jean' },
          { kind: 'separator', value: '-' },
          { kind: 'given', value: 'Luc' },
          { kind: 'surname', value: 'Moreau' },
        ],
        sortAs: { surname: 'Moreau', given: 'Jean-Luc' },
      },
    },
  ],
  [
    'a phonetic name',
    { name: { phoneticSystem: 'ipa', components: [{ kind: 'given', value: 'Ana', phonetic: '/ˈana/' }] } },
  ],
  ['an organization of units alone', { organizations: { o1: { units: [{ name: 'Sales', sortAs: 'sales' }] } } }],
  ['pronouns', { speakToAs: { grammaticalGender: 'feminine', pronouns: { k1: { pronouns: 'she/her', pref: 1 } } } }],
  ['a role in an organization', { titles: { t1: { kind: 'role', name: 'Treasurer', organizationId: 'o1' } } }],
  ['an account by its address', { onlineServices: { x1: { uri: 'xmpp:ana@example.com' } } }],
  ['an account by its user', { onlineServices: { x1: { service: 'Mastodon', user: '@ana@example.com' } } }],
  [
    'phone features',
    { phones: { p1: { number: '+34 600 123 456', features: { mobile: true, 'main-number': true } } } },
  ],
  ['preferred languages', { preferredLanguages: { l1: { language: 'gl', contexts: { work: true }, pref: 1 } } }],
  ['a free-busy calendar', { calendars: { c1: { kind: 'freeBusy', uri: 'https://example.com/busy' } } }],
  ['a scheduling address', { schedulingAddresses: { s1: { uri: 'mailto:ana@example.com' } } }],
  [
    'an ordered address',
    {
      addresses: {
        a1: {
          isOrdered: true,
          defaultSeparator: ', ',
          countryCode: 'ES',
          timeZone: 'Atlantic/Canary',
          coordinates: 'geo:28.1,-15.4;u=35',
          contexts: { billing: true, private: true },
          components: [
            { kind: 'name', value: 'Calle Triana' },
            { kind: 'separator', value: ' ' },
            { kind: 'number', value: '12' },
            { kind: 'locality', value: 'Las Palmas' },
          ],
        },
      },
    },
  ],
  ['an address of a time zone alone', { addresses: { a1: { timeZone: 'Etc/GMT+3' } } }],
  ['a key in a data URI', { cryptoKeys: { k1: { uri: 'data:application/pgp-keys;base64,AAAA' } } }],
  ['a directory', { directories: { d1: { kind: 'entry', uri: 'ldap://ldap.example.com/cn=ana', listAs: 1 } } }],
  ['a contact link', { links: { l1: { kind: 'contact', uri: 'https://example.com/form', label: 'Form' } } }],
  ['a photo', { media: { m1: { kind: 'photo', uri: 'https://example.com/a.jpg', mediaType: 'image/jpeg' } } }],
  ['a birthday without a year', { anniversaries: { b: { kind: 'birth', date: { month: 2, day: 29 } } } }],
  [
    'an exact death with its place',
    {
      anniversaries: {
        d: { kind: 'death', date: { '@type': 'Timestamp', utc: '2019-10-15T23:10:00Z' }, place: { full: 'Vigo' } },
      },
    },
  ],
  [
    'a day kept in another calendar',
    { anniversaries: { b: { kind: 'birth', date: { year: 1990, calendarScale: 'hebrew' } } } },
  ],
  ['keywords', { keywords: { client: true, 'two words': true } }],
  ['a note', { notes: { n1: { note: 'Met in Vigo', created: '2026-01-01T00:00:00Z', author: { name: 'Eva' } } } }],
  ['an author of a vendor', { notes: { n1: { note: '', author: { 'example.com:id': 7 } } } }],
  ['a hobby', { personalInfo: { i1: { kind: 'hobby', value: 'chess', level: 'low', listAs: 2 } } }],
  [
    'leftovers of a vCard',
    { vCardProps: [['x-foo', { group: 'item1' }, 'text', 'a', 'b']], vCardParams: { a: ['b'] } },
  ],
  ['an entry with a vCard name', { onlineServices: { o1: { uri: 'xmpp:a@b.example', vCardName: 'impp' } } }],
  ['a property that does not exist yet', { hairColour: { any: ['thing', null] } }],
  ['a property of a vendor in an entry', { phones: { p1: { number: '1', 'example.com:x': null } } }],
  ['a name that is a property elsewhere', { nicknames: { n1: { name: 'Pepe', label: 'at home' } } }],
  ['an enumerated value that may exist one day', { phones: { p1: { number: '1', features: { hologram: true } } } }],
  ['what other programs write for a place', { addresses: { a: { coordinates: '28.1;-15.4', timeZone: '+0100' } } }],
  ['a homepage as people type it', { links: { l1: { uri: 'www.example.com' } } }],
  ['a key called __proto__', JSON.parse('{"phones": {"__proto__": {"number": "1"}}, "keywords": {"__proto__": true}}')],
  ['own dates', { 'lazo.app:dates': { d1: { date: { month: 12, day: 8 }, label: 'Name day' } } }],
]

for (const [situation, properties] of valid) {
  test(`accepts ${situation}`, () => assert.deepEqual(problemsOf(properties), []))
}

const invalid: [situation: string, properties: object, problem: string][] = [
  ['another type', { '@type': 'Contact' }, 'type @type'],
  ['an unknown version', { version: '3.0' }, 'value version'],
  ['an empty uid', { uid: '' }, 'form uid'],
  ['a moment without Z', { created: '2026-01-01T00:00:00+01:00' }, 'form created'],
  ['a moment in small letters', { updated: '2026-01-01t00:00:00z' }, 'form updated'],
  ['a fraction that ends in zero', { updated: '2026-01-01T00:00:00.10Z' }, 'form updated'],
  ['a moment on no calendar', { updated: '2026-02-30T00:00:00Z' }, 'form updated'],
  ['a language that is no tag', { language: 'Spanish (Spain)' }, 'form language'],
  ['members of a person', { members: { x: true } }, 'together members'],
  ['a member that is false', { kind: 'group', members: { x: false } }, 'type members/x'],
  ['an empty prodId', { prodId: '' }, 'form prodId'],
  ['a value in other case', { kind: 'Individual' }, 'case kind'],
  ['a value that is no word', { kind: 'a person' }, 'value kind'],
  ['a vendor value without a name', { kind: 'example.com:' }, 'value kind'],
  ['a property in other case', { Nicknames: {} }, 'case Nicknames'],
  ['a property of another object in other case', { phones: { p1: { number: '1', URI: 'x' } } }, 'case phones/p1/URI'],
  ['the reserved name in other case', { Extra: 1 }, 'case Extra'],
  ['a name nobody can register', { 'first name': 'Ana' }, 'name first name'],
  ['a capitalized name', { FooBar: 1 }, 'name FooBar'],
  ['a vendor name with a slash', { 'example.com:a/b': 1 }, 'name example.com:a~1b'],
  ['the reserved name', { extra: 1 }, 'reserved extra'],
  ['the reserved name in an entry', { phones: { p1: { number: '1', extra: 1 } } }, 'reserved phones/p1/extra'],
  ["JMAP's id", { id: 'x' }, 'reserved id'],
  ["JMAP's blobId", { media: { m: { kind: 'photo', uri: 'a:b', blobId: 'x' } } }, 'reserved media/m/blobId'],
  ['an Id with a blank', { phones: { 'p 1': { number: '1' } } }, 'form phones/p 1'],
  ['an Id too long', { phones: { ['p'.repeat(256)]: { number: '1' } } }, `form phones/${'p'.repeat(256)}`],
  ['an array for a map', { phones: [{ number: '1' }] }, 'type phones'],
  ['a number for a text', { phones: { p1: { number: 600 } } }, 'type phones/p1/number'],
  ['null for a property', { name: null }, 'type name'],
  ['an entry without its value', { phones: { p1: {} } }, 'missing phones/p1/number'],
  ['an entry of another type', { phones: { p1: { '@type': 'Email', number: '1' } } }, 'type phones/p1/@type'],
  ['a pref of 0', { phones: { p1: { number: '1', pref: 0 } } }, 'range phones/p1/pref'],
  ['a pref of 101', { emails: { e1: { address: 'a@b', pref: 101 } } }, 'range emails/e1/pref'],
  ['a pref between', { emails: { e1: { address: 'a@b', pref: 1.5 } } }, 'range emails/e1/pref'],
  [
    'a context that is 1',
    { emails: { e1: { address: 'a@b', contexts: { work: 1 } } } },
    'type emails/e1/contexts/work',
  ],
  ['an e-mail address that is blank', { emails: { e1: { address: ' ' } } }, 'form emails/e1/address'],
  ['a name without anything', { name: {} }, 'missing name'],
  ['a name of no components', { name: { components: [] } }, 'missing name/components'],
  [
    'a separator in no order',
    {
      name: {
        components: [
          { kind: 'given', value: 'A' },
          { kind: 'separator', value: ' ' },
        ],
      },
    },
    'together name/components/1',
  ],
  [
    'a defaultSeparator in no order',
    { name: { full: 'A', components: [{ kind: 'given', value: 'A' }], defaultSeparator: ' ' } },
    'together name/defaultSeparator',
  ],
  [
    'a defaultSeparator without components',
    { name: { full: 'A', isOrdered: true, defaultSeparator: ' ' } },
    'together name/defaultSeparator',
  ],
  ['sortAs without components', { name: { full: 'A', sortAs: { given: 'A' } } }, 'together name/sortAs'],
  [
    'sortAs of a kind the name lacks',
    { name: { components: [{ kind: 'given', value: 'A' }], sortAs: { surname: 'B' } } },
    'together name/sortAs/surname',
  ],
  [
    'phonetics of no system',
    { name: { components: [{ kind: 'given', value: 'A', phonetic: 'a' }] } },
    'together name/components/0/phonetic',
  ],
  ['a component without a kind', { name: { components: [{ value: 'A' }] } }, 'missing name/components/0/kind'],
  ['an organization without anything', { organizations: { o1: { sortAs: 'x' } } }, 'missing organizations/o1'],
  [
    'an organization of no units',
    { organizations: { o1: { name: 'x', units: [] } } },
    'missing organizations/o1/units',
  ],
  ['an account of nobody', { onlineServices: { x: { service: 'Signal' } } }, 'missing onlineServices/x'],
  ['a calendar without kind', { calendars: { c: { uri: 'a:b' } } }, 'missing calendars/c/kind'],
  ['an address of nothing', { addresses: { a: { contexts: { work: true } } } }, 'missing addresses/a'],
  ['a country of three letters', { addresses: { a: { countryCode: 'ESP' } } }, 'form addresses/a/countryCode'],
  ['a listAs of 0', { directories: { d: { kind: 'entry', uri: 'a:b', listAs: 0 } } }, 'range directories/d/listAs'],
  ['an author of nothing', { notes: { n: { note: '', author: { '@type': 'Author' } } } }, 'missing notes/n/author'],
  ['a date of nothing', { anniversaries: { b: { kind: 'birth', date: {} } } }, 'missing anniversaries/b/date'],
  [
    'a month alone',
    { anniversaries: { b: { kind: 'birth', date: { month: 5 } } } },
    'together anniversaries/b/date/month',
  ],
  [
    'a day without a month',
    { anniversaries: { b: { kind: 'birth', date: { year: 1990, day: 5 } } } },
    'together anniversaries/b/date/day',
  ],
  [
    '29 February of a common year',
    { anniversaries: { b: { kind: 'birth', date: { year: 1990, month: 2, day: 29 } } } },
    'range anniversaries/b/date/day',
  ],
  [
    'a month 13',
    { anniversaries: { b: { kind: 'birth', date: { year: 1990, month: 13 } } } },
    'range anniversaries/b/date/month',
  ],
  [
    'a timestamp that does not say so',
    { anniversaries: { b: { kind: 'birth', date: { utc: '1990-01-01T00:00:00Z' } } } },
    'missing anniversaries/b/date',
  ],
  ['half a character', { notes: { n: { note: '\ud800' } } }, 'form notes/n/note'],
  ['half a character in an unknown property', { futureNote: ['\udc00'] }, 'form futureNote/0'],
  ['a vCard property without a value', { vCardProps: [['x-foo', {}, 'text']] }, 'missing vCardProps/0'],
  ['a vCard parameter that is a number', { vCardParams: { a: 1 } }, 'type vCardParams/a'],
  ['something JSON cannot hold', { 'example.com:x': undefined }, 'type example.com:x'],
  ['a custom field that is no text', { 'lazo.app:custom': { Size: 42 } }, 'type lazo.app:custom/Size'],
  [
    'a place without a day in its time',
    { 'lazo.app:positions': { p: { from: {} } } },
    'missing lazo.app:positions/p/from',
  ],
  [
    'a place of units that are texts',
    { 'lazo.app:positions': { p: { units: ['a'] } } },
    'type lazo.app:positions/p/units/0',
  ],
  [
    'a tax number without a number',
    { 'lazo.app:taxIds': { t: { country: 'ES' } } },
    'missing lazo.app:taxIds/t/number',
  ],
  ['a favorite by a text', { 'lazo.app:favorite': 'yes' }, 'type lazo.app:favorite'],
  ['a connection on no day', { 'lazo.app:connectedOn': '5 Mar 2024' }, 'form lazo.app:connectedOn'],
]

for (const [situation, properties, problem] of invalid) {
  test(`refuses ${situation}`, () => assert.deepEqual(problemsOf(properties), [problem]))
}

test('needs a uid in version 1.0 and none in version 2.0 (RFC 9982)', () => {
  assert.deepEqual(
    checkCard({ '@type': 'Card', version: '1.0' }).map(({ path }) => path),
    ['uid'],
  )
  assert.ok(isCard({ '@type': 'Card', version: '2.0' }))
})

test('needs @type and version', () => {
  assert.deepEqual(
    checkCard({ uid: 'x' }).map(({ path }) => path),
    ['@type', 'version'],
  )
})

test('refuses two separators in a row and names the second (RFC 9553 §2.2.1.2)', () => {
  const separator = { kind: 'separator', value: '-' }
  const components = [{ kind: 'given', value: 'A' }, separator, separator, { kind: 'surname', value: 'B' }]
  assert.deepEqual(problemsOf({ name: { isOrdered: true, components } }), ['together name/components/2'])
  assert.deepEqual(problemsOf({ name: { isOrdered: true, components: [separator] } }), ['missing name/components'])
})

test('says what is wrong, where, in plain words', () => {
  const [problem] = checkCard({ ...card, phones: { p1: { number: '1', pref: 0 } } })
  assert.equal(problem?.message, 'phones/p1/pref must be a whole number from 1 to 100, not 0.')
  assert.equal(checkCard([])[0]?.message, 'The card must be a JSON object.')
})

test('an exact check refuses what a writer must not set (RFC 9553 §1.5, §1.7.3, §1.7.4)', () => {
  const exact = { exact: true }
  assert.deepEqual(problemsOf({ hairColour: 'red' }, exact), ['unregistered hairColour'])
  assert.deepEqual(problemsOf({ kind: 'robot' }, exact), ['unregistered kind'])
  assert.deepEqual(problemsOf({ nicknames: { n: { name: 'P', label: 'x' } } }, exact), [
    'unregistered nicknames/n/label',
  ])
  assert.deepEqual(problemsOf({ links: { l: { uri: 'www.example.com' } } }, exact), ['form links/l/uri'])
  assert.deepEqual(problemsOf({ emails: { e: { address: 'Ana <a@b.c>' } } }, exact), ['form emails/e/address'])
  assert.deepEqual(problemsOf({ addresses: { a: { timeZone: 'Europe/Vigo' } } }, exact), ['form addresses/a/timeZone'])
})

test('stops at JSON nested too deeply, wherever it lies', () => {
  const deep: unknown = JSON.parse(`${'[{"a":'.repeat(10_000)}1${'}]'.repeat(10_000)}`)
  for (const value of [deep, { ...card, name: deep }, { ...card, 'example.com:x': deep }]) {
    const rules = checkCard(value).map(({ rule }) => rule)
    assert.ok(
      rules.some((rule) => rule === 'size' || rule === 'type'),
      rules.join(),
    )
  }
  assert.deepEqual(
    problemsOf({ 'example.com:x': deep }).map((problem) => problem.split(' ')[0]),
    ['size'],
  )
})

test('stops at values without end', () => {
  const loop: { [name: string]: unknown } = {}
  for (const name of 'abcdefgh') loop[name] = loop
  assert.deepEqual(
    checkCard({ ...card, 'example.com:x': loop }).map(({ rule }) => rule),
    ['size'],
  )
  const wide = { ...card, 'example.com:x': Array.from({ length: 1_000_001 }, () => 1) }
  assert.deepEqual(
    checkCard(wide).map(({ rule }) => rule),
    ['size'],
  )
})

test('reports a hundred problems at most', () => {
  const phones = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`p${index}`, {}]))
  assert.equal(checkCard({ ...card, phones }).length, 100)
})

test('gives an answer to any JSON value', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => checkCard(value).length > 0))
})

test('gives an answer to any card with any value put anywhere', () => {
  const anyPlace = fc.array(fc.nat(30), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(anyCard(), anyPlace, fc.jsonValue(), (card, place, value) => {
      const broken: { [name: string]: unknown } = { ...structuredClone(card) }
      putSomewhere(broken, place, value)
      for (const { path, message } of checkCard(broken)) assert.ok(message.includes(path.slice(0, 40)))
    }),
  )
})

function putSomewhere(object: { [name: string]: unknown }, place: number[], value: unknown): void {
  const names = Object.keys(object)
  const name = names[(place[0] ?? 0) % Math.max(1, names.length)] ?? 'x'
  const child = object[name]
  if (place.length > 1 && typeof child === 'object' && child !== null) {
    putSomewhere(child as { [name: string]: unknown }, place.slice(1), value)
  } else object[name] = value
}
