import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { anyCard } from '../testing/any-card.ts'
import type { Card } from '../types.ts'
import { indexCard } from './index-card.ts'

const bare: Card = { '@type': 'Card', version: '1.0', uid: 'u1' }

function handlesOf(properties: Partial<Card>): string[] {
  const { handles } = indexCard({ ...bare, ...properties }, { region: 'ES' })
  return handles.filter(({ kind }) => kind !== 'uid').map(({ kind, key }) => `${kind} ${key}`)
}

function textsOf(properties: Partial<Card>): string[] {
  return indexCard({ ...bare, ...properties }, { region: 'ES' }).texts.map(({ field, text }) => `${field} ${text}`)
}

test('lists kind, contact kinds, sectors and keywords', () => {
  const index = indexCard(
    {
      ...bare,
      'lazo.app:contactKinds': { customer: true, press: true },
      'lazo.app:sectors': { paint: true },
      keywords: { vip: true },
    },
    { region: 'ES' },
  )
  assert.equal(index.kind, 'individual')
  assert.deepEqual(index.contactKinds, ['customer', 'press'])
  assert.deepEqual(index.sectors, ['paint'])
  assert.deepEqual(index.keywords, ['vip'])
  assert.deepEqual(
    index.texts.map(({ text }) => text),
    ['vip', 'customer', 'press', 'paint'],
  )
})

test('one mailbox, one number, one profile in two spellings is one handle', () => {
  const handles = handlesOf({
    emails: { e1: { address: 'Ana.Ruiz+shop@Gmail.com' }, e2: { address: 'anaruiz@googlemail.com' } },
    phones: { p1: { number: 'tel:+34-600-123-456' }, p2: { number: '600 123 456' } },
    onlineServices: { o1: { service: 'LinkedIn', uri: 'https://es.linkedin.com/in/ana-ruiz?trk=x' } },
    links: { l1: { uri: 'https://www.linkedin.com/in/ana-ruiz/' }, l2: { uri: 'https://example.com/' } },
  })
  assert.deepEqual(handles, ['email anaruiz@gmail.com', 'phone +34600123456', 'profile linkedin:ana-ruiz'])
})

test('a number in a sip address is no phone number', () => {
  assert.deepEqual(handlesOf({ phones: { p1: { number: 'sip:ana600123456@example.com' } } }), [])
})

test('a uid is the same with and without urn:uuid:', () => {
  const uuid = '2d0b9c0e-6e0a-4c7e-9f64-0d8ff5a3a001'
  for (const uid of [uuid, `urn:uuid:${uuid.toUpperCase()}`]) {
    assert.deepEqual(indexCard({ ...bare, uid }, { region: 'ES' }).handles, [{ kind: 'uid', key: uuid, typed: uid }])
  }
  assert.equal(indexCard({ ...bare, uid: 'Free Text' }, { region: 'ES' }).handles[0]?.key, 'Free Text')
})

test('a tax number in a custom field is a handle', () => {
  assert.deepEqual(handlesOf({ 'lazo.app:custom': { 'NIF / CIF': 'ES-B12345674', Size: '12345678' } }), [
    'taxid B12345674',
  ])
})

test('a tax number in its own place is a handle, and a text to be found by', () => {
  const taxIds = { t1: { number: 'ES B-12345674' }, t2: { number: '136695976', country: 'DE' } }
  assert.deepEqual(handlesOf({ 'lazo.app:taxIds': taxIds }), ['taxid B12345674', 'taxid DE136695976'])
  assert.ok(textsOf({ 'lazo.app:taxIds': taxIds }).includes('custom B12345674'))
})

test('somebody is found by the places they left', () => {
  const positions = { p1: { name: 'Talleres Ruiz', title: 'Jefa', role: 'Compras', units: [{ name: 'Taller' }] } }
  const texts = textsOf({ organizations: { o1: { name: 'Acme' } }, 'lazo.app:positions': positions })
  assert.deepEqual(texts, [
    'organization Acme',
    'custom Talleres Ruiz',
    'custom Taller',
    'custom Jefa',
    'custom Compras',
  ])
})

test('texts come raw, each once for its field', () => {
  const texts = textsOf({
    name: { full: 'Pepe', components: [{ kind: 'given', value: 'José' }] },
    nicknames: { n1: { name: 'Pepe' } },
    organizations: { o1: { name: 'ACME', units: [{ name: 'ACME' }, { name: 'Ventas' }] } },
    titles: { t1: { name: 'Jefe' } },
    onlineServices: { o1: { service: 'Signal', user: 'pepe.01' } },
    addresses: { a1: { components: [{ kind: 'locality', value: 'Vigo' }] } },
    notes: { n1: { note: 'Feria' } },
    personalInfo: { i1: { kind: 'hobby', value: 'ajedrez' } },
    relatedTo: { 'Marta Ruiz': {}, 'urn:uuid:1': {} },
    'lazo.app:custom': { Coche: '1234 BCD' },
  })
  assert.deepEqual(texts, [
    'name Pepe',
    'name José',
    'nickname Pepe',
    'organization ACME',
    'organization Ventas',
    'title Jefe',
    'online Signal',
    'online pepe.01',
    'address Vigo',
    'note Feria',
    'custom Coche: 1234 BCD',
    'personal ajedrez',
    'personal Marta Ruiz',
  ])
})

test('of the address of a profile its user is looked for, of a page its host, and nothing of the path', () => {
  const texts = textsOf({
    onlineServices: {
      o1: { service: 'LinkedIn', uri: 'https://es.linkedin.com/in/Ana-Ruiz/?trk=peres' },
      o2: { service: 'X', user: '@AnaRuiz', uri: 'https://x.com/anaruiz' },
      o3: { service: 'Chess', uri: 'https://chess.example/member/anita' },
      o4: { uri: 'xmpp:ana@rio.example' },
    },
    links: {
      l1: { uri: 'https://www.acme.example/es/equipo/peres' },
      l2: { uri: 'https://www.linkedin.com/company/acme/' },
      l3: { uri: 'https://social.example/@ana' },
    },
  })
  assert.deepEqual(texts, [
    'online LinkedIn',
    'online ana-ruiz',
    'online X',
    'online @AnaRuiz',
    'online Chess',
    'online anita',
    'online ana@rio.example',
    'online acme.example',
    'online acme',
    'online ana@social.example',
  ])
})

test('somebody is found as they write their name and as they say it', () => {
  const components = [
    { kind: 'surname' as const, value: '山田', phonetic: 'Yamada' },
    { kind: 'given' as const, value: '太郎', phonetic: 'Tarō' },
  ]
  assert.deepEqual(textsOf({ name: { components } }), ['name 山田太郎', 'name Yamada Tarō'])
})

test('a card is found in its other languages too', () => {
  const localizations = { en: { 'organizations/o1/name': 'Ministry of Culture' } }
  const texts = textsOf({ organizations: { o1: { name: 'Ministerio de Cultura' } }, localizations })
  assert.deepEqual(texts, ['organization Ministerio de Cultura', 'organization Ministry of Culture'])
})

test('gives an index of any card, and the same one again', () => {
  fc.assert(
    fc.property(anyCard(), (card) => {
      const index = indexCard(card, { region: 'ES' })
      assert.deepEqual(indexCard(structuredClone(card), { region: 'ES' }), index)
      assert.ok(index.texts.every(({ text }) => text.trim() !== '') && index.handles.every(({ key }) => key !== ''))
    }),
  )
})
