import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as fc from 'fast-check'
import { matchesFilter } from '../filter/matches-filter.ts'
import { anyCard } from '../testing/any-card.ts'
import type { Card } from '../types.ts'
import { moveToOrganization } from './move-to-organization.ts'
import { peopleFilter, positionsAt } from './people-of.ts'

const bare: Card = { '@type': 'Card', version: '1.0', uid: 'u' }
const acme: Card = {
  ...bare,
  uid: 'urn:uuid:0d1f6c1e-0000-4000-8000-00000000ACBD',
  kind: 'org',
  name: { full: 'Acme S.A.' },
  nicknames: { n1: { name: 'ACM' } },
}
const ana: Card = { ...bare, organizations: { o1: { name: 'ACME' } } }

it('finds who works there, by its card or by any of its names, and who once did', () => {
  const by = (person: Card, time: 'present' | 'former' | 'all') =>
    matchesFilter({ card: person }, peopleFilter(acme, time)!, { region: 'ES', books: [], domains: [] })
  assert.ok(by(ana, 'present') && by(ana, 'all') && !by(ana, 'former'))
  assert.ok(by({ ...bare, organizations: { o1: { name: 'acm' } } }, 'present'))
  const linked = moveToOrganization(bare, {
    name: 'Another name',
    organizationUid: '0d1f6c1e-0000-4000-8000-00000000acbd',
  })
  assert.ok(by(linked, 'present'))
  const elsewhere = moveToOrganization(ana, { name: 'Acme', organizationUid: 'urn:uuid:other' }, { on: { year: 2020 } })
  assert.ok(!by(elsewhere, 'present') && by(elsewhere, 'former'))
})

it('asks nothing of a card that is no organization', () => {
  assert.equal(peopleFilter({ ...acme, kind: 'individual' }, 'all'), null)
  assert.equal(peopleFilter({ ...bare, kind: 'group' }, 'all'), null)
})

it('tells the places of those it finds, and of nobody else', () => {
  fc.assert(
    fc.property(anyCard(), anyCard(), fc.boolean(), (person, other, isPlaced) => {
      const organization: Card = { ...other, kind: 'org' }
      const filter = peopleFilter(organization, 'all')!
      const name = organization.name?.full ?? Object.values(organization.organizations ?? {})[0]?.name ?? 'Acme'
      const card = isPlaced ? moveToOrganization({ ...person, kind: 'individual' }, { name }) : person
      const isFound = matchesFilter({ card }, filter, { region: 'ES', books: [], domains: [] })
      const isPerson = (card.kind ?? 'individual') === 'individual'
      assert.equal(isFound, isPerson && positionsAt(card, organization).length > 0)
    }),
  )
})
