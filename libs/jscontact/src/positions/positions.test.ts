import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { checkCard } from '../check/check-card.ts'
import { anyCard } from '../testing/any-card.ts'
import type { Card } from '../types.ts'
import { changePosition, forgetPosition } from './change-position.ts'
import { leaveOrganization, moveToOrganization } from './move-to-organization.ts'
import { positionsOf } from './positions-of.ts'

const ana: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'ana',
  organizations: { o1: { name: 'Talleres Ruiz, S.L.', units: [{ name: 'Compras', sortAs: 'c' }] } },
  titles: { t1: { name: 'Jefa de compras' }, t2: { kind: 'role', name: 'Compradora', organizationId: 'o1' } },
}
const acme = { name: 'Acme', organizationUid: 'urn:uuid:acme', title: 'Directora' }

describe('the places of a person', () => {
  it('are read of a card that knows nothing of ours', () => {
    assert.deepEqual(positionsOf(ana), [
      {
        organizationId: 'o1',
        keptId: null,
        name: 'Talleres Ruiz, S.L.',
        units: ['Compras'],
        title: 'Jefa de compras',
        role: 'Compradora',
      },
    ])
    assert.deepEqual(positionsOf({ '@type': 'Card', version: '1.0', uid: 'x' }), [])
  })

  it('keep the one that was left, with its titles and its end, and show the new one to every program', () => {
    const moved = moveToOrganization(ana, acme, { on: { year: 2026, month: 3 } })
    assert.deepEqual(moved.organizations, { o2: { name: 'Acme' } })
    assert.deepEqual(Object.values(moved.titles ?? {}), [{ name: 'Directora', organizationId: 'o2' }])
    const [present, former, ...others] = positionsOf(moved)
    assert.deepEqual([present?.organizationUid, present?.from], ['urn:uuid:acme', { year: 2026, month: 3 }])
    assert.deepEqual(
      [former?.name, former?.units, former?.title, former?.role, former?.to, former?.organizationId],
      ['Talleres Ruiz, S.L.', ['Compras'], 'Jefa de compras', 'Compradora', { year: 2026, month: 3 }, null],
    )
    assert.deepEqual(others, [])
  })

  it('list those that were left from the latest to the first', () => {
    const steps = [2010, 2015, 2020].map((year) => ({ year }))
    const moved = steps.reduce((card, on) => moveToOrganization(card, { name: `Firm ${on.year}` }, { on }), ana)
    assert.deepEqual(
      positionsOf(moved).map(({ name }) => name),
      ['Firm 2020', 'Firm 2015', 'Firm 2010', 'Talleres Ruiz, S.L.'],
    )
  })

  it('may be two at once', () => {
    const both = moveToOrganization(ana, acme, { from: null })
    assert.deepEqual(
      positionsOf(both).map(({ name, title }) => [name, title]),
      [
        ['Acme', 'Directora'],
        ['Talleres Ruiz, S.L.', 'Jefa de compras'],
      ],
    )
  })

  it('turn into one that was left when another program writes another employer over it', () => {
    const moved = moveToOrganization(ana, acme)
    const edited: Card = { ...moved, organizations: { o2: { name: 'Beta' } } }
    const [present, ...former] = positionsOf(edited)
    assert.deepEqual([present?.name, present?.organizationUid], ['Beta', undefined])
    assert.ok(former.some(({ organizationUid }) => organizationUid === 'urn:uuid:acme'))
  })

  it('are found again when another program gives the entries other ids', () => {
    const { o2: organization } = moveToOrganization(ana, acme).organizations ?? {}
    const edited: Card = {
      ...moveToOrganization(ana, acme),
      organizations: { 'ORG-1': { ...organization, name: 'ACME S.A.' } },
    }
    assert.equal(positionsOf(edited)[0]?.organizationUid, 'urn:uuid:acme')
  })

  it('are left without a new one', () => {
    const left = leaveOrganization(ana, { on: { year: 2026 } })
    assert.equal(left.organizations, undefined)
    assert.equal(left.titles, undefined)
    assert.deepEqual(positionsOf(left)[0]?.to, { year: 2026 })
    assert.equal(leaveOrganization(left), left)
  })

  it('lose the translations of what was left (RFC 9553 §2.7.1)', () => {
    const localizations = { en: { 'organizations/o1/name': 'Ruiz Garages', 'titles/t1/name': 'Buyer', language: 'es' } }
    const moved = moveToOrganization({ ...ana, localizations }, acme)
    assert.deepEqual(moved.localizations, { en: { language: 'es' } })
  })
})

describe('a place that is corrected', () => {
  it('stays the same place under its better name', () => {
    const moved = moveToOrganization(ana, acme)
    const named = changePosition(moved, positionsOf(moved)[0]!, { name: 'Acme Iberia', title: null, role: 'Socia' })
    const [present, ...former] = positionsOf(named)
    assert.deepEqual(
      [present?.name, present?.organizationUid, present?.title, present?.role],
      ['Acme Iberia', 'urn:uuid:acme', undefined, 'Socia'],
    )
    assert.equal(former.length, 1)
  })

  it('learns the card of its organization, and its days', () => {
    const known = changePosition(ana, positionsOf(ana)[0]!, { organizationUid: 'urn:uuid:ruiz', from: { year: 2001 } })
    assert.deepEqual(
      [positionsOf(known)[0]?.organizationUid, positionsOf(known)[0]?.from],
      ['urn:uuid:ruiz', { year: 2001 }],
    )
    const forgotten = changePosition(known, positionsOf(known)[0]!, { from: null })
    assert.equal(positionsOf(forgotten)[0]?.from, undefined)
    assert.deepEqual(changePosition(ana, positionsOf(ana)[0]!, {}), ana)
  })

  it('may be one that was left, and may be forgotten', () => {
    const moved = moveToOrganization(ana, acme)
    const former = positionsOf(moved)[1]!
    const dated = changePosition(moved, former, { to: { year: 2019 }, units: [] })
    assert.deepEqual([positionsOf(dated)[1]?.to, positionsOf(dated)[1]?.units], [{ year: 2019 }, []])
    assert.equal(positionsOf(forgetPosition(dated, former.keptId!)).length, 1)
  })
})

it('moves anybody: the card is valid, nothing is lost, and the new place is one of those held', () => {
  fc.assert(
    fc.property(anyCard(), fc.boolean(), (card, isFirst) => {
      const before = positionsOf(card)
      const after = moveToOrganization(card, acme, isFirst ? {} : { from: null })
      assert.deepEqual(checkCard(after), [])
      assert.equal(positionsOf(after).length, before.length + 1)
      assert.ok(
        positionsOf(after).some(({ organizationId, title }) => organizationId !== null && title === 'Directora'),
      )
      for (const position of positionsOf(after)) {
        assert.deepEqual(checkCard(changePosition(after, position, { name: 'Other', role: 'r', units: ['u'] })), [])
      }
    }),
  )
})
