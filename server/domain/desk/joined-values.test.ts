import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applyPatch, type Card, checkCard } from '@lazo/jscontact'
import type { InboundDetails } from '#store/desk/inbound.ts'
import { joinedValues, joiningPatch } from './joined-values.ts'

const card: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'urn:x:1',
  name: { full: 'Ana' },
  organizations: { o: { name: 'Brezo, S.L.' } },
  phones: { p1: { number: '954 123 456' } },
}
const join = (details: InboundDetails, taken: string[]) => {
  const patch = joiningPatch(details, { card, taken: new Set(taken), region: 'ES' })
  const joined = applyPatch(card, patch)
  assert.deepEqual(checkCard(joined), [])
  return joined
}

describe('what a card takes of somebody at the desk', () => {
  it('is known by what it is, not by how it is written', () => {
    const details = {
      name: { full: 'ANA' },
      organizations: { p1: { name: 'Brezo SL' } },
      phones: { p1: { number: '+34 954123456' }, p2: { number: '600 111 222' } },
    }
    assert.deepEqual(
      joinedValues(details, card, 'ES').map(({ path, standing }) => [path, standing]),
      [
        ['name', 'same'],
        ['organizations/p1', 'same'],
        ['phones/p1', 'same'],
        ['phones/p2', 'new'],
      ],
    )
  })

  it('takes no place of what the card has', () => {
    const { phones } = join({ phones: { p1: { number: '600 111 222' } } }, ['phones/p1'])
    assert.deepEqual(
      Object.values(phones!).map(({ number }) => number),
      ['954 123 456', '600 111 222'],
    )
  })

  it('hangs a title on the organization that it belongs to in the card, or on none', () => {
    const titles = { p1: { name: 'Directora', organizationId: 'p1' } }
    const known = join({ organizations: { p1: { name: 'Brezo' } }, titles }, ['titles/p1'])
    assert.equal(Object.values(known.titles!)[0]!.organizationId, 'o')
    const other = { organizations: { p1: { name: 'Encina' } }, titles }
    assert.equal(Object.values(join(other, ['titles/p1']).titles!)[0]!.organizationId, undefined)
    const both = join(other, ['titles/p1', 'organizations/p1'])
    assert.equal(both.organizations![Object.values(both.titles!)[0]!.organizationId!]!.name, 'Encina')
  })

  it('leaves the name as it is unless it is chosen', () => {
    const details = { name: { full: 'Ana Gil' }, 'lazo.app:custom': { NIF: '1' } }
    assert.equal(join(details, ['lazo.app:custom/NIF']).name?.full, 'Ana')
    assert.deepEqual(join(details, ['name', 'lazo.app:custom/NIF'])['lazo.app:custom'], { NIF: '1' })
    assert.equal(join(details, ['name']).name?.full, 'Ana Gil')
  })
})
