import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyPatch, type Card, diffCards, type PatchObject } from '@lazo/jscontact'
import { rawOf } from '../testing/cards.ts'
import type { ProgramFamily } from './programs.table.ts'
import { readEdit } from './read-edit.ts'

const base: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'u1',
  prodId: '-//Lazo//',
  updated: '2026-01-01T00:00:00Z',
  name: {
    full: 'Dra. Ana García López (Acme)',
    components: [
      { kind: 'given', value: 'Ana' },
      { kind: 'surname', value: 'García' },
      { kind: 'surname2', value: 'López' },
    ],
  },
  emails: {
    work: { address: 'ana@acme.example', contexts: { work: true }, pref: 1 },
    home: { address: 'ana@home.example', contexts: { private: true } },
  },
  phones: {
    m: { number: '+34600123456', features: { mobile: true }, label: 'del coche', 'example.com:sim': 2 },
    o: { number: '+34910000000', contexts: { work: true } },
  },
  addresses: {
    a: {
      components: [
        { kind: 'name', value: 'Calle Mayor 5' },
        { kind: 'locality', value: 'Madrid' },
      ],
      countryCode: 'ES',
    },
  },
  anniversaries: { b: { kind: 'birth', date: { month: 4, day: 15 } } },
  notes: { n1: { note: 'Le gusta el té 🫖\nverde' }, n2: { note: 'Otra nota' } },
  keywords: { cliente: true },
  vCardProps: [
    ['x-skinfo', {}, 'unknown', 'a1'],
    ['gender', {}, 'text', 'F'],
  ],
  'lazo.app:custom': { Código: '0042' },
}

function edit(family: ProgramFamily, lines: string[], now: PatchObject = {}, version = '3.0') {
  return readEdit({ base, canonical: applyPatch(base, now), sent: rawOf(version, ...lines), family })
}

const changes = (family: ProgramFamily, lines: string[]) => diffCards(base, edit(family, lines).edited)

/** The card as an iPhone sends it: its own name in full, groups and order, TYPE=pref and VOICE, spaced numbers, one note. */
const phone = [
  'PRODID:-//Apple Inc.//iOS 18.1//EN',
  'N:García López;Ana;;;',
  'FN:Ana García López',
  'EMAIL;type=INTERNET;type=HOME;type=pref:ana@home.example',
  'EMAIL;type=INTERNET;type=WORK:ana@acme.example',
  'TEL;type=WORK;type=VOICE;type=pref:+34 910 00 00 00',
  'item3.TEL;type=CELL;type=VOICE:\u202a+34 600 12 34 56\u202c',
  'item3.X-ABLabel:del coche',
  'item1.ADR:;;Calle Mayor 5;Madrid;;;',
  'item1.X-ABADR:es',
  'BDAY;value=date:1604-04-15',
  'NOTE:Le gusta el té 🫖\\nverde',
  'REV:2026-02-02T10:00:00Z',
  'UID:u1',
]

const replaced = (from: string, ...to: string[]) => phone.flatMap((line) => (line.includes(from) ? to : [line]))

test('takes what a phone spells otherwise, adds by itself or does not show for no edit', () => {
  assert.deepEqual(changes('apple', phone), {})
})

test('takes over one field that was changed, and keeps what no phone shows of it', () => {
  const { edited } = edit('apple', replaced('600', 'item3.TEL;type=CELL:+34 611 22 33 44'))
  assert.deepEqual(edited.phones?.['m'], {
    number: '+34 611 22 33 44',
    features: { mobile: true },
    label: 'del coche',
    'example.com:sim': 2,
  })
})

test('takes out what a program shows, and only that', () => {
  assert.deepEqual(changes('apple', replaced('ana@home')), { 'emails/home': null })
  assert.deepEqual(changes('apple', replaced('NOTE')), { 'notes/n1': null })
  assert.deepEqual(
    Object.keys(changes('evolution', ['N:García López;Ana;;;', 'FN:x', 'UID:u1'])).includes('keywords'),
    true,
  )
})

test('never takes the lack of a label for its removal where a program may not know labels', () => {
  assert.equal(edit('android', replaced('ana@home')).edited.keywords?.['cliente'], true)
  const other = edit('android', [...phone, 'CATEGORIES:amigo']).edited
  assert.deepEqual(other.keywords, { amigo: true })
})

test('keeps properties of other programs, and takes those of this one', () => {
  const { edited } = edit('apple', [...phone, 'X-IMAGEHASH:one'])
  assert.deepEqual(
    edited.vCardProps?.map(([name, , , value]) => [name, value]),
    [
      ['x-skinfo', 'a1'],
      ['gender', 'F'],
      ['x-imagehash', 'one'],
    ],
  )
  const again = readEdit({
    base: edited,
    canonical: edited,
    sent: rawOf('3.0', ...phone, 'X-IMAGEHASH:two'),
    family: 'apple',
  })
  assert.deepEqual(again.edited.vCardProps?.at(-1)?.[3], 'two')
  assert.equal(again.edited.vCardProps?.length, 3)
})

test('follows a name that was edited, in full too', () => {
  const lines = phone.map((line) =>
    line.replace('García López;Ana', 'García;Ana María').replace('FN:Ana García López', 'FN:Ana María García'),
  )
  const { name } = edit('apple', lines).edited
  assert.equal(name?.full, 'Ana María García')
  assert.deepEqual(
    name?.components?.map(({ value }) => value),
    ['García', 'Ana María'],
  )
})

test('takes a name in full for an edit where programs have a field for it', () => {
  assert.equal(edit('thunderbird', phone).edited.name?.full, 'Ana García López')
})

test('gives new entries ids that nobody has, and joins the same entry added twice', () => {
  const theirs = { 'emails/k3': { address: 'theirs@example.org' } }
  const different = edit('apple', [...phone, 'EMAIL:mine@example.org'], theirs)
  assert.deepEqual(Object.keys(different.merged.emails ?? {}).length, 4)
  assert.deepEqual(different.conflicts, [])
  const same = edit('apple', [...phone, 'EMAIL;type=INTERNET:theirs@example.org'], theirs)
  assert.deepEqual(Object.keys(same.merged.emails ?? {}).length, 3)
})

test('lists what others changed too, and takes the device’s', () => {
  const { merged, conflicts } = edit('apple', replaced('600', 'item3.TEL;type=CELL:+34611'), {
    'phones/m/number': '+34622',
    'name/full': 'Ana',
  })
  assert.deepEqual(
    conflicts.map(({ path }) => path),
    ['phones/m/number'],
  )
  assert.equal(merged.phones?.['m']?.number, '+34611')
  assert.equal(merged.name?.full, 'Ana')
})

test('tells the text of an address only as long as it is that of the address', () => {
  const labelled = applyPatch(base, { 'addresses/a/full': 'Calle Mayor 5\nMadrid' })
  const sent = rawOf('3.0', ...replaced('ADR', 'ADR:;;Calle Menor 1;Madrid;;;'))
  const { edited } = readEdit({ base: labelled, canonical: labelled, sent, family: 'apple' })
  assert.equal(edited.addresses?.['a']?.full, undefined)
  assert.equal(edited.addresses?.['a']?.components?.[0]?.value, 'Calle Menor 1')
})

test('does not take a derived name for a name', () => {
  const nameless: Card = { '@type': 'Card', version: '1.0', uid: 'u1', organizations: { o: { name: 'Acme' } } }
  const sent = rawOf('3.0', 'N:;;;;', 'FN:Acme 2', 'ORG:Acme 2;', 'X-ABShowAs:COMPANY', 'UID:u1')
  const { edited } = readEdit({ base: nameless, canonical: nameless, sent, family: 'apple' })
  assert.equal(edited.name, undefined)
  assert.equal(edited.organizations?.['o']?.name, 'Acme 2')
})

test('stands ten thousand entries without tiring', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `TEL:${i % 7}`)
  const phones = Object.fromEntries(many.map((_, i) => [`k${i}`, { number: '1' }]))
  const crowded: Card = { '@type': 'Card', version: '1.0', uid: 'u1', phones }
  const { edited } = readEdit({
    base: crowded,
    canonical: crowded,
    sent: rawOf('3.0', ...many, 'UID:u1'),
    family: 'plain',
  })
  assert.equal(Object.keys(edited.phones ?? {}).length, 10_000)
})
