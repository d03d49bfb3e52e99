import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Card, moveToOrganization, positionsOf } from '@lazo/jscontact'
import { readEdit } from '../edits/read-edit.ts'
import { cardOf, linesOf, rawOf } from '../testing/cards.ts'

const ana: Card = {
  ...moveToOrganization(
    {
      '@type': 'Card',
      version: '1.0',
      uid: 'u',
      name: { full: 'Ana Vega' },
      organizations: { o1: { name: 'Talleres Ruiz', units: [{ name: 'Compras' }] } },
      titles: { t1: { name: 'Jefa', organizationId: 'o1' } },
    },
    { name: 'Acme', organizationUid: 'urn:uuid:acme', title: 'Directora', role: 'Ventas' },
    { on: { year: 2026, month: 3 } },
  ),
  addresses: { a1: { full: 'Calle Mayor 1', vCardParams: { 'x-ablabel': 'Almacén' } } },
  personalInfo: { i1: { kind: 'lazo.app:family', value: 'dos hijas' }, i2: { kind: 'hobby', value: 'vela' } },
  'lazo.app:functions': { purchasing: true },
  'lazo.app:seniority': 'director',
  'lazo.app:stages': { s1: { stage: 'customer', since: '2024-05-01' } },
  'lazo.app:taxIds': { t1: { number: '12.345.678-Z', country: 'ES' } },
}

const OWN = [
  'addresses',
  'personalInfo',
  'lazo.app:positions',
  'lazo.app:functions',
  'lazo.app:seniority',
  'lazo.app:stages',
  'lazo.app:taxIds',
] as const

for (const version of ['3.0', '4.0'] as const) {
  test(`what we know beside JSContact goes through vCard ${version} and back`, () => {
    const lines = linesOf(ana, version)
    assert.ok(lines.some((line) => line.endsWith('X-ABLabel:Almacén')))
    const read = { ...cardOf(version, ...lines) } as Card
    for (const name of OWN) assert.deepEqual(read[name], ana[name])
    assert.deepEqual(positionsOf(read), positionsOf(ana))
    assert.ok(
      lines.some((line) => /^(?:\w+\.)?ORG.*:Acme$/.test(line)) &&
        lines.some((line) => /TITLE.*:Directora$/.test(line)),
    )
  })
}

test('a phone that writes another employer over the old one loses neither the old one nor the rest', () => {
  const sent = rawOf(
    '3.0',
    'UID:u',
    'FN:Ana Vega',
    'N:Vega;Ana;;;',
    'ORG:Beta;Norte',
    'TITLE:Socia',
    'ADR:;;Calle Mayor 1;;;;',
  )
  const { edited } = readEdit({ base: ana, canonical: ana, sent, family: 'apple' })
  const [present, ...former] = positionsOf(edited)
  assert.deepEqual([present?.name, present?.title, present?.organizationUid], ['Beta', 'Socia', undefined])
  assert.deepEqual(
    former.map(({ name }) => name),
    ['Talleres Ruiz', 'Acme'],
  )
  assert.deepEqual(edited['lazo.app:taxIds'], ana['lazo.app:taxIds'])
})
