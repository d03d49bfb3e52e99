import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Card, datesProperty } from '@lazo/jscontact'
import { cardOf, linesOf } from '../testing/cards.ts'

/** Lines of vCard 3.0 as phones and programs write them, and what they are in JSContact, in both directions. */
const pairs: readonly (readonly [name: string, lines: string[], card: Partial<Card>])[] = [
  [
    'types in parameters of their own',
    ['TEL;TYPE=HOME;TYPE=FAX;TYPE=PREF:1'],
    { phones: { k1: { number: '1', contexts: { private: true }, features: { fax: true }, pref: 1 } } },
  ],
  ['the main number', ['TEL;TYPE=MAIN:1'], { phones: { k1: { number: '1', features: { 'main-number': true } } } }],
  [
    'an e-mail address of the internet',
    ['EMAIL;TYPE=INTERNET;TYPE=WORK:a@example.com'],
    { emails: { k1: { address: 'a@example.com', contexts: { work: true } } } },
  ],
  [
    'binary data',
    ['PHOTO;TYPE=JPEG;ENCODING=b:AAAA'],
    { media: { k1: { kind: 'photo', uri: 'data:image/jpeg;base64,AAAA' } } },
  ],
  [
    'binary data of unknown format',
    ['LOGO;ENCODING=b:AAAA'],
    { media: { k1: { kind: 'logo', uri: 'data:application/octet-stream;base64,AAAA' } } },
  ],
  [
    'a linked photo',
    ['PHOTO;TYPE=GIF;VALUE=uri:http://example.com/p'],
    { media: { k1: { kind: 'photo', uri: 'http://example.com/p', mediaType: 'image/gif' } } },
  ],
  ['a key', ['KEY;TYPE=PGP;ENCODING=b:AAAA'], { cryptoKeys: { k1: { uri: 'data:application/pgp-keys;base64,AAAA' } } }],
  [
    'dates in the extended form',
    ['BDAY:1980-04-15', 'REV:2024-01-01T10:10:10Z'],
    {
      anniversaries: { k1: { kind: 'birth', date: { year: 1980, month: 4, day: 15 } } },
      updated: '2024-01-01T10:10:10Z',
    },
  ],
  [
    "a birthday without year, Apple's way",
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15'],
    { anniversaries: { k1: { kind: 'birth', date: { month: 4, day: 15 } } } },
  ],
  [
    'a wedding day',
    ['item1.X-ABDATE:2010-06-12', 'item1.X-ABLabel:_$!<Anniversary>!$_'],
    { anniversaries: { k1: { kind: 'wedding', date: { year: 2010, month: 6, day: 12 } } } },
  ],
  [
    'a wedding day by its name in vCard 4.0',
    ['ANNIVERSARY:2010-06-12'],
    { anniversaries: { k1: { kind: 'wedding', date: { year: 2010, month: 6, day: 12 }, vCardName: 'anniversary' } } },
  ],
  [
    "a wedding day, Evolution's way",
    ['X-EVOLUTION-ANNIVERSARY:2010-06-12'],
    {
      anniversaries: {
        k1: { kind: 'wedding', date: { year: 2010, month: 6, day: 12 }, vCardName: 'x-evolution-anniversary' },
      },
    },
  ],
  [
    'another day',
    ['item1.X-ABDATE:2010-06-12', 'item1.X-ABLabel:Name day'],
    { [datesProperty]: { k1: { date: { year: 2010, month: 6, day: 12 }, label: 'Name day' } } },
  ],
  [
    "one of Apple's labels",
    ['item1.URL:https://example.com', 'item1.X-ABLabel:_$!<HomePage>!$_'],
    { links: { k1: { uri: 'https://example.com', label: 'HomePage' } } },
  ],
  [
    "a label that is one of Apple's words in the open",
    ['item1.TEL:1', 'item1.X-ABLabel:Mobile'],
    { phones: { k1: { number: '1', label: 'Mobile', vCardParams: { 'x-ablabel': 'Mobile' } } } },
  ],
  [
    'a label where JSContact has none',
    ['item1.ADR:;;Mayor 1;;;;', 'item1.X-ABLabel:Beach house'],
    {
      addresses: {
        k1: { components: [{ kind: 'name', value: 'Mayor 1' }], vCardParams: { 'x-ablabel': 'Beach house' } },
      },
    },
  ],
  [
    "a country, Apple's way",
    ['item1.ADR;TYPE=HOME:;;Mayor 1;Madrid;;28001;España', 'item1.X-ABADR:es'],
    {
      addresses: {
        k1: {
          components: [
            { kind: 'name', value: 'Mayor 1' },
            { kind: 'locality', value: 'Madrid' },
            { kind: 'postcode', value: '28001' },
            { kind: 'country', value: 'España' },
          ],
          contexts: { private: true },
          countryCode: 'ES',
        },
      },
    },
  ],
  [
    'an address and its label',
    ['ADR;TYPE=WORK:;;Mayor 1;Madrid;;;', 'LABEL;TYPE=WORK:Mayor 1\\nMadrid'],
    {
      addresses: {
        k1: {
          components: [
            { kind: 'name', value: 'Mayor 1' },
            { kind: 'locality', value: 'Madrid' },
          ],
          contexts: { work: true },
          full: 'Mayor 1\nMadrid',
        },
      },
    },
  ],
  [
    'an address that is a text, shown as a street, too',
    ['ADR;DERIVED=TRUE:;;Mayor 1\\nMadrid;;;;', 'LABEL:Mayor 1\\nMadrid'],
    { addresses: { k1: { full: 'Mayor 1\nMadrid' } } },
  ],
  [
    'a place on the map and a time zone',
    ['GEO;PROP-ID=k1:40.4;-3.7', 'TZ;PROP-ID=k1:-05:00'],
    { addresses: { k1: { coordinates: 'geo:40.4,-3.7', timeZone: 'Etc/GMT+5' } } },
  ],
  [
    'a relation by its label',
    ['item1.X-ABRELATEDNAMES:Luis', 'item1.X-ABLabel:_$!<Spouse>!$_'],
    { relatedTo: { Luis: { relation: { spouse: true } } } },
  ],
  [
    'a relation whose label says more',
    ['item1.X-ABRELATEDNAMES:Eva', 'item1.X-ABLabel:_$!<Mother>!$_'],
    { relatedTo: { Eva: { relation: { parent: true }, vCardParams: { 'x-ablabel': '_$!<Mother>!$_' } } } },
  ],
  [
    'a relation of a single program',
    ['X-SPOUSE:Luis'],
    { relatedTo: { Luis: { relation: { spouse: true }, vCardName: 'x-spouse' } } },
  ],
  [
    'a relation to a card',
    ['RELATED;TYPE=FRIEND:urn:uuid:1'],
    { relatedTo: { 'urn:uuid:1': { relation: { friend: true } } } },
  ],
  [
    "Apple's profile",
    ['X-SOCIALPROFILE;TYPE=HOME;TYPE=twitter;X-USER=ana:http://twitter.com/ana'],
    {
      onlineServices: {
        k1: { service: 'twitter', user: 'ana', uri: 'http://twitter.com/ana', contexts: { private: true } },
      },
    },
  ],
  [
    "Apple's profile without an address",
    ['X-SOCIALPROFILE;TYPE=facebook;X-USER=ana b:x-apple:ana%20b'],
    { onlineServices: { k1: { service: 'facebook', user: 'ana b' } } },
  ],
  [
    'a messenger',
    ['IMPP;TYPE=HOME;X-SERVICE-TYPE=Skype:skype:ana'],
    { onlineServices: { k1: { uri: 'skype:ana', vCardName: 'impp', service: 'Skype', contexts: { private: true } } } },
  ],
  [
    'a messenger of an older program',
    ['X-JABBER;TYPE=WORK:ana@example.com'],
    {
      onlineServices: {
        k1: { service: 'Jabber', user: 'ana@example.com', vCardName: 'x-jabber', contexts: { work: true } },
      },
    },
  ],
  ['several nicknames', ['NICKNAME:Jim,Jimmie'], { nicknames: { k1: { name: 'Jim' }, k2: { name: 'Jimmie' } } }],
  [
    'a group',
    [
      'FN:Familia',
      'N;DERIVED=TRUE:Familia;;;;',
      'X-ADDRESSBOOKSERVER-KIND:group',
      'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1',
    ],
    { kind: 'group', name: { full: 'Familia' }, members: { 'urn:uuid:1': true } },
  ],
  [
    'an organization',
    ['X-ABShowAs:COMPANY', 'FN;DERIVED=TRUE:ACME', 'ORG:ACME'],
    { kind: 'org', organizations: { k1: { name: 'ACME' } } },
  ],
  [
    'properties of vCard 3.0 alone',
    ['CLASS:PUBLIC', 'MAILER:x', 'SORT-STRING:y'],
    {
      vCardProps: [
        ['class', {}, 'text', 'PUBLIC'],
        ['mailer', {}, 'text', 'x'],
        ['sort-string', {}, 'text', 'y'],
      ],
    },
  ],
]

for (const [name, lines, card] of pairs) {
  test(`reads ${name}`, () => assert.deepEqual(cardOf('3.0', ...lines), card))
  test(`writes ${name}`, () => assert.deepEqual(writtenFor(card, lines), [...lines].sort()))
}

/** The lines that a card becomes; FN, which must be there, only if it is asked for. */
function writtenFor(card: Partial<Card>, wanted: string[]): string[] {
  const isAsked = wanted.some((line) => line.startsWith('FN'))
  return linesOf(card, '3.0')
    .filter((line) => isAsked || !line.startsWith('FN;'))
    .sort()
}

test("writes Google's addresses and birthdays to Google", () => {
  const card: Partial<Card> = {
    addresses: { k1: { components: [{ kind: 'locality', value: 'Madrid' }], full: 'Mayor 1\nMadrid' } },
    anniversaries: { k1: { kind: 'birth', date: { month: 1, day: 22 } } },
  }
  const lines = ['ADR:;;;Madrid;;;;Mayor 1\\nMadrid', 'BDAY:--0122']
  assert.deepEqual(linesOf(card, { version: '3.0', dialect: 'google' }), lines)
  assert.deepEqual(cardOf('3.0', ...lines), card)
})

test('takes the invisible marks off that Google puts around phone numbers', () => {
  assert.deepEqual(cardOf('3.0', 'TEL:\u202d666 555\u202c'), { phones: { k1: { number: '666 555' } } })
})

test('undoes the escapes of URIs that Apple writes', () => {
  assert.deepEqual(cardOf('3.0', 'URL:http\\://example.com/?a=1\\,2'), {
    links: { k1: { uri: 'http://example.com/?a=1,2' } },
  })
})

test('writes a plain tel: URI as a number, which phones can dial, and reads the URI again', () => {
  const card: Partial<Card> = { phones: { k1: { number: 'tel:+34600' } } }
  const lines = linesOf(card, '3.0')
  assert.ok(lines.includes('TEL:+34600'))
  assert.deepEqual(cardOf('3.0', ...lines), card)
})

test('tells the format of data by TYPE alone, and has no MEDIATYPE of vCard 4.0 for it', () => {
  const photo = (mediaType: string) =>
    linesOf({ media: { k1: { kind: 'photo', uri: 'data:image/jpeg;base64,AAAA', mediaType } } }, '3.0')
  assert.deepEqual(
    photo('image/jpeg').filter((line) => !line.startsWith('FN')),
    ['PHOTO;TYPE=JPEG;ENCODING=b:AAAA'],
  )
  assert.match(photo('image/x-other').join(), /MEDIATYPE=image\/x-other/, 'what only the entry tells is not lost')
})

test('passes over properties without a value, and keeps what is not of its type', () => {
  assert.deepEqual(cardOf('3.0', 'N:;;;;', 'FN:', 'TEL;TYPE=HOME:', 'ORG:;', 'ADR:;;;;;;', 'BDAY:15.04.1996'), {
    vCardProps: [['bday', {}, 'unknown', '15.04.1996']],
  })
})
