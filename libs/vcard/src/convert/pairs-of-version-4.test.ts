import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Card } from '@lazo/jscontact'
import { cardOf, linesOf } from '../testing/cards.ts'

/** Lines of vCard 4.0 and what they are in JSContact: the rows of RFC 9555 §2, in both directions. */
const pairs: readonly (readonly [name: string, lines: string[], card: Partial<Card>])[] = [
  ['KIND', ['KIND:org'], { kind: 'org' }],
  ['KIND of a vendor', ['KIND:example.com:robot'], { kind: 'example.com:robot' }],
  [
    'UID',
    ['UID:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6'],
    { uid: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6' },
  ],
  ['UID that is no URI', ['UID;VALUE=text:429A43AB-52F2'], { uid: '429A43AB-52F2' }],
  ['PRODID', ['PRODID:ACME\\, Inc.'], { prodId: 'ACME, Inc.' }],
  ['CREATED', ['CREATED:19940930T143510Z'], { created: '1994-09-30T14:35:10Z' }],
  ['REV', ['REV:19951031T222710Z'], { updated: '1995-10-31T22:27:10Z' }],
  ['LANGUAGE', ['LANGUAGE:de-AT'], { language: 'de-AT' }],
  ['FN', ['FN:John Q. Public\\, Esq.'], { name: { full: 'John Q. Public, Esq.' } }],
  [
    'NICKNAME',
    ['NICKNAME;TYPE=work;PREF=2;PROP-ID=k1:Johnny'],
    { nicknames: { k1: { name: 'Johnny', contexts: { work: true }, pref: 2 } } },
  ],
  [
    'ORG',
    ['ORG;TYPE=work;SORT-AS=ABC,,Mark;PROP-ID=k1:ABC\\, Inc.;North American Division;Marketing'],
    {
      organizations: {
        k1: {
          name: 'ABC, Inc.',
          units: [{ name: 'North American Division' }, { name: 'Marketing', sortAs: 'Mark' }],
          sortAs: 'ABC',
          contexts: { work: true },
        },
      },
    },
  ],
  ['ORG without a name', ['ORG;PROP-ID=k1:;Sales'], { organizations: { k1: { units: [{ name: 'Sales' }] } } }],
  [
    'TITLE and ROLE',
    ['TITLE;PROP-ID=k1:Scientist', 'ROLE;PROP-ID=k2:Lead'],
    { titles: { k1: { kind: 'title', name: 'Scientist' }, k2: { kind: 'role', name: 'Lead' } } },
  ],
  [
    'GRAMGENDER and PRONOUNS',
    ['GRAMGENDER:neuter', 'PRONOUNS;PREF=1;PROP-ID=k1:xe/xir'],
    { speakToAs: { grammaticalGender: 'neuter', pronouns: { k1: { pronouns: 'xe/xir', pref: 1 } } } },
  ],
  [
    'EMAIL',
    ['EMAIL;TYPE=work;PREF=1;PROP-ID=k1:jane@example.com'],
    { emails: { k1: { address: 'jane@example.com', contexts: { work: true }, pref: 1 } } },
  ],
  [
    'TEL',
    [
      'TEL;TYPE=home,cell,voice;PREF=1;PROP-ID=k1;VALUE=uri:tel:+1-555;ext=5',
      'TEL;TYPE=main-number;PROP-ID=k2:+1 555\\; 2',
    ],
    {
      phones: {
        k1: {
          number: 'tel:+1-555;ext=5',
          contexts: { private: true },
          features: { mobile: true, voice: true },
          pref: 1,
        },
        k2: { number: '+1 555; 2', features: { 'main-number': true } },
      },
    },
  ],
  [
    'IMPP',
    ['IMPP;TYPE=home;SERVICE-TYPE=XMPP;USERNAME=Alice;PREF=1;PROP-ID=k1:xmpp:alice@example.com'],
    {
      onlineServices: {
        k1: {
          uri: 'xmpp:alice@example.com',
          vCardName: 'impp',
          service: 'XMPP',
          user: 'Alice',
          contexts: { private: true },
          pref: 1,
        },
      },
    },
  ],
  [
    'SOCIALPROFILE',
    [
      'SOCIALPROFILE;SERVICE-TYPE=Mastodon;PROP-ID=k1:https://example.com/@foo',
      'SOCIALPROFILE;SERVICE-TYPE=SomeSite;PROP-ID=k2;VALUE=text:peter94',
    ],
    {
      onlineServices: {
        k1: { service: 'Mastodon', uri: 'https://example.com/@foo' },
        k2: { service: 'SomeSite', user: 'peter94' },
      },
    },
  ],
  [
    'LANG',
    ['LANG;TYPE=work;PREF=1;PROP-ID=k1:en'],
    { preferredLanguages: { k1: { language: 'en', contexts: { work: true }, pref: 1 } } },
  ],
  [
    'BDAY and BIRTHPLACE',
    ['BDAY;PROP-ID=k1:19531015T231000Z', 'BIRTHPLACE;PROP-ID=k1:123 Main Street\\nAny Town'],
    {
      anniversaries: {
        k1: {
          kind: 'birth',
          date: { '@type': 'Timestamp', utc: '1953-10-15T23:10:00Z' },
          place: { full: '123 Main Street\nAny Town' },
        },
      },
    },
  ],
  [
    'DEATHDATE and DEATHPLACE on the map',
    ['DEATHDATE;PROP-ID=k1:1996', 'DEATHPLACE;PROP-ID=k1;VALUE=uri:geo:1.5,2'],
    { anniversaries: { k1: { kind: 'death', date: { year: 1996 }, place: { coordinates: 'geo:1.5,2' } } } },
  ],
  [
    'ANNIVERSARY in a calendar',
    ['ANNIVERSARY;CALSCALE=gregorian;PROP-ID=k1:--0201'],
    { anniversaries: { k1: { kind: 'wedding', date: { month: 2, day: 1, calendarScale: 'gregorian' } } } },
  ],
  [
    'RELATED',
    [
      'RELATED;TYPE=friend,co-worker:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
      'RELATED;VALUE=text:Ask my deputy\\, John',
    ],
    {
      relatedTo: {
        'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6': { relation: { friend: true, 'co-worker': true } },
        'Ask my deputy, John': { relation: {} },
      },
    },
  ],
  ['CATEGORIES', ['CATEGORIES:internet,a\\,b'], { keywords: { internet: true, 'a,b': true } }],
  [
    'NOTE',
    ['NOTE;CREATED=20221123T150132Z;AUTHOR="mailto:john@example.com";AUTHOR-NAME=John;PROP-ID=k1:Open\\, Mon-Fri'],
    {
      notes: {
        k1: {
          note: 'Open, Mon-Fri',
          created: '2022-11-23T15:01:32Z',
          author: { name: 'John', uri: 'mailto:john@example.com' },
        },
      },
    },
  ],
  [
    'EXPERTISE, HOBBY and INTEREST',
    [
      'EXPERTISE;INDEX=2;LEVEL=beginner;PROP-ID=k1:chemistry',
      'HOBBY;LEVEL=high;PROP-ID=k2:reading',
      'INTEREST;LEVEL=medium;PROP-ID=k3:r&b',
    ],
    {
      personalInfo: {
        k1: { kind: 'expertise', value: 'chemistry', listAs: 2, level: 'low' },
        k2: { kind: 'hobby', value: 'reading', level: 'high' },
        k3: { kind: 'interest', value: 'r&b', level: 'medium' },
      },
    },
  ],
  [
    'PHOTO, LOGO and SOUND',
    [
      'PHOTO;PREF=1;PROP-ID=k1:data:image/png;base64,AAAA',
      'LOGO;MEDIATYPE=image/gif;PROP-ID=k2:https://example.com/l',
      'SOUND;TYPE=home;PROP-ID=k3:CID:x@example.com',
    ],
    {
      media: {
        k1: { kind: 'photo', uri: 'data:image/png;base64,AAAA', pref: 1 },
        k2: { kind: 'logo', uri: 'https://example.com/l', mediaType: 'image/gif' },
        k3: { kind: 'sound', uri: 'CID:x@example.com', contexts: { private: true } },
      },
    },
  ],
  [
    'KEY',
    ['KEY;MEDIATYPE=application/pgp-keys;PROP-ID=k1:https://example.com/k'],
    { cryptoKeys: { k1: { uri: 'https://example.com/k', mediaType: 'application/pgp-keys' } } },
  ],
  [
    'CALURI and FBURL',
    [
      'CALURI;PREF=1;PROP-ID=k1:https://example.com/a',
      'FBURL;MEDIATYPE=text/calendar;PROP-ID=k2:https://example.com/b',
    ],
    {
      calendars: {
        k1: { kind: 'calendar', uri: 'https://example.com/a', pref: 1 },
        k2: { kind: 'freeBusy', uri: 'https://example.com/b', mediaType: 'text/calendar' },
      },
    },
  ],
  [
    'CALADRURI',
    ['CALADRURI;PREF=1;PROP-ID=k1:mailto:j@example.com'],
    { schedulingAddresses: { k1: { uri: 'mailto:j@example.com', pref: 1 } } },
  ],
  [
    'SOURCE and ORG-DIRECTORY',
    ['SOURCE;PROP-ID=k1:https://example.com/x.vcf', 'ORG-DIRECTORY;PREF=1;INDEX=1;PROP-ID=k2:ldap://example.com/o=x'],
    {
      directories: {
        k1: { kind: 'entry', uri: 'https://example.com/x.vcf' },
        k2: { kind: 'directory', uri: 'ldap://example.com/o=x', pref: 1, listAs: 1 },
      },
    },
  ],
  [
    'URL and CONTACT-URI',
    ['URL;TYPE=work;PROP-ID=k1:https://example.com/?a=1,2;b=3', 'CONTACT-URI;PREF=1;PROP-ID=k2:mailto:c@example.com'],
    {
      links: {
        k1: { uri: 'https://example.com/?a=1,2;b=3', contexts: { work: true } },
        k2: { kind: 'contact', uri: 'mailto:c@example.com', pref: 1 },
      },
    },
  ],
  [
    'MEMBER',
    ['KIND:group', 'MEMBER:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af', 'MEMBER;VALUE=text:ana'],
    { kind: 'group', members: { 'urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af': true, ana: true } },
  ],
  [
    'GENDER, XML and CLIENTPIDMAP',
    ['GENDER:O;intersex', 'XML:<x/>', 'CLIENTPIDMAP:1;urn:uuid:1'],
    {
      vCardProps: [
        ['gender', {}, 'text', ['O', 'intersex']],
        ['xml', {}, 'text', '<x/>'],
        ['clientpidmap', {}, 'text', ['1', 'urn:uuid:1']],
      ],
    },
  ],
  [
    'an unknown property',
    ['item1.X-FOO;X-BAR=Hello:World!'],
    { vCardProps: [['x-foo', { 'x-bar': 'Hello', group: 'item1' }, 'unknown', 'World!']] },
  ],
  [
    'unknown parameters',
    ['EMAIL;TYPE=school;PROP-ID=k1;PID=1.1;X-FOO=Bar,Baz:jane@example.com'],
    {
      emails: {
        k1: { address: 'jane@example.com', vCardParams: { type: 'school', pid: '1.1', 'x-foo': ['Bar', 'Baz'] } },
      },
    },
  ],
  [
    'parameters of a plain value',
    ['FN;X-FOO=Bar:Ana'],
    { name: { full: 'Ana' }, ...({ 'lazo.app:vCardParams': { fn: { 'x-foo': 'Bar' } } } as object) },
  ],
  [
    'an unknown property of JSContact',
    ['JSPROP;JSPTR="example.com:foo":{"bar":[1\\,"a\\;b"]}'],
    { ...({ 'example.com:foo': { bar: [1, 'a;b'] } } as object) },
  ],
]

for (const [name, lines, card] of pairs) {
  test(`reads ${name}`, () => assert.deepEqual(cardOf('4.0', ...lines), card))
  test(`writes ${name}`, () => assert.deepEqual(linesOf(card, '4.0').sort(), [...lines].sort()))
}
