import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { anyCard } from '../testing/any-card.ts'
import type { Card } from '../types.ts'
import type { CardFilter } from './card-filter.ts'
import { cardPartNames, partsOf } from './card-parts.ts'
import { type FilteredCard, matchesFilter } from './matches-filter.ts'

const BOOK = '01900000-0000-7000-8000-000000000000'
const ANA: FilteredCard = {
  card: {
    '@type': 'Card',
    version: '1.0',
    uid: 'urn:x:ana',
    name: { full: 'Ana Núñez' },
    organizations: { o1: { name: 'Talleres Ruiz, S.L.' } },
    emails: { e1: { address: 'Ana.Nunez+web@gmail.com' } },
    phones: { p1: { number: '+34 612 34 56 78' } },
    keywords: { 'Feria 2024': true },
    'lazo.app:contactKinds': { customer: true },
    'lazo.app:functions': { purchasing: true },
    'lazo.app:seniority': 'director',
    'lazo.app:stages': {
      s1: { stage: 'customer', since: '2024-01-01' },
      s0: { stage: 'prospect', since: '2023-01-01' },
    },
    addresses: { a0: { components: [{ kind: 'locality', value: 'Málaga' }] } },
    'lazo.app:positions': { p1: { name: 'Acme', organizationUid: 'urn:uuid:0d1f6c1e-0000-4000-8000-00000000acbd' } },
  },
  overlay: { 'notes/n1': { note: 'toma té' }, 'addresses/a1': { full: 'Calle Mayor 1' }, 'lazo.app:favorite': true },
  bookIds: [BOOK],
  createdAt: '2026-03-01T10:00:00.000Z',
  updatedAt: '2026-03-02T10:00:00.000Z',
}
const matches = (filter: CardFilter, asked = ANA) =>
  matchesFilter(asked, filter, { region: 'ES', books: [BOOK], domains: [] })

describe('a card answers', () => {
  const yes: CardFilter[] = [
    { text: 'nunez feria' },
    { text: 'te' },
    { name: 'NÚÑ' },
    { organization: 'talleres' },
    { email: 'ananunez@gmail.com' },
    { email: 'gmail' },
    { phone: '612 34' },
    { phone: '345678' },
    { phone: '+34612345678' },
    { keyword: 'feria 2024' },
    { contactKind: 'customer' },
    { function: 'purchasing' },
    { seniority: 'Director' },
    { place: 'malaga' },
    { stage: 'customer' },
    { kind: 'individual' },
    { uid: 'urn:x:ana' },
    { book: BOOK },
    { hasNo: 'photo' },
    { hasNo: 'birthday' },
    { favorite: true },
    { worksAt: { name: 'talleres ruiz' } },
    { worksAt: { uid: 'urn:uuid:other', name: 'Talleres Ruiz SL' } },
    { workedAt: { uid: '0D1F6C1E-0000-4000-8000-00000000ACBD' } },
    { workedAt: { name: 'ACME' } },
    { created: { after: '2026-03-01', before: '2026-03-02' } },
    { not: { updated: { before: '2026-03-02' } } },
  ]
  const no: CardFilter[] = [
    { text: 'nunes' },
    { text: '!' },
    { name: 'talleres' },
    { organization: 'acme' },
    { keyword: 'feria' },
    { phone: '999' },
    { function: 'purchas' },
    { seniority: 'manager' },
    { place: 'Mál' },
    { stage: 'prospect' },
    { kind: 'org' },
    { book: '01900000-0000-7000-8000-000000000001' },
    { hasNo: 'email' },
    { hasNo: 'note' },
    { hasNo: 'address' },
    { favorite: false },
    { worksAt: { name: 'Talleres' } },
    { worksAt: { uid: 'urn:uuid:acme' } },
    { workedAt: { uid: 'urn:uuid:other', name: 'Acme' } },
    { created: { after: '2026-03-01T10:00:00Z' } },
  ]
  for (const filter of yes) it(JSON.stringify(filter), () => assert.ok(matches(filter)))
  for (const filter of no) it(`not ${JSON.stringify(filter)}`, () => assert.ok(!matches(filter)))
})

it('misses what neither the card nor the own layer has', () => {
  fc.assert(
    fc.property(anyCard(), (card: Card) => {
      const parts = partsOf(card)
      for (const part of cardPartNames) assert.equal(matches({ hasNo: part }, { card }), !parts.includes(part), part)
    }),
  )
})

it('all of a condition and its contrary leaves nothing, one of them everything', () => {
  fc.assert(
    fc.property(
      anyCard(),
      fc.constantFrom<CardFilter>({ text: 'garcia' }, { hasNo: 'note' }, { kind: 'org' }),
      (card, one) => {
        assert.ok(!matches({ all: [one, { not: one }] }, { card }))
        assert.ok(matches({ any: [one, { not: one }] }, { card }))
      },
    ),
  )
})
