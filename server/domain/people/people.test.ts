import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Card, moveToOrganization, type NewPosition } from '@lazo/jscontact'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { findLookalikes, type LookalikeInput } from './find-lookalikes.ts'
import { listPeople, type PeopleInput } from './list-people.ts'

const UID = 'urn:uuid:0d1f6c1e-0000-4000-8000-000000000001'

describe('people', () => {
  let space: TestWorkspace
  let bookId: string
  let acmeId: string

  before(async () => {
    space = await openTestWorkspace()
    bookId = await space.book(space.owner, 'Cards', 'shared')
    acmeId = await add({ kind: 'org', uid: UID, name: { full: 'Acme, S.A.' } })
    await add(person('Ana Vega', { name: 'ACME', title: 'Directora' }))
    await add(person('Bea Soto', { name: 'Acme Ibérica', organizationUid: UID, from: { year: 2024 } }))
    await add(person('Carla Ruiz', { name: 'Acme', organizationUid: 'urn:uuid:another' }))
    await add(person('Dora Polo', { name: 'Acme Foods' }))
    const eva = person('Eva Oria', { name: 'Acme', organizationUid: UID, role: 'Compras' })
    await add(moveToOrganization(eva as Card, { name: 'Beta' }, { on: { year: 2020, month: 5 } }))
  })
  after(() => space.close())

  function person(full: string, position: NewPosition): Partial<Card> {
    const [given = '', surname = ''] = full.split(' ')
    const components = [
      { kind: 'given' as const, value: given },
      { kind: 'surname' as const, value: surname },
    ]
    return moveToOrganization({ name: { components } } as Card, position)
  }

  async function add(card: Partial<Card>, into = bookId): Promise<string> {
    return (await createCard(space.domain, space.owner, { bookId: into, card })).view.cardId
  }

  const ask = (input: Partial<PeopleInput>, actor = space.owner) =>
    listPeople(space.domain, actor, { cardId: acmeId, time: 'all', limit: 50, ...input })

  describe('of an organization', () => {
    it('are who name its card, and who write its name and name no card', async () => {
      const { people, next } = await ask({})
      assert.deepEqual(
        people.map(({ card }) => card.display),
        ['Eva Oria', 'Bea Soto', 'Ana Vega'],
      )
      assert.equal(next, null)
    })

    it('come with their places, those of today or those that were left', async () => {
      const present = (await ask({ time: 'present' })).people
      assert.deepEqual(
        present.map(({ card, positions }) => [card.display, positions[0]?.title, positions[0]?.from]),
        [
          ['Bea Soto', undefined, { year: 2024 }],
          ['Ana Vega', 'Directora', undefined],
        ],
      )
      const [eva, ...others] = (await ask({ time: 'former' })).people
      assert.deepEqual([eva?.positions[0]?.role, eva?.positions[0]?.to], ['Compras', { year: 2020, month: 5 }])
      assert.deepEqual(others, [])
    })

    it('come page by page', async () => {
      const first = await ask({ limit: 2 })
      const second = await ask({ limit: 2, after: first.next! })
      assert.deepEqual([...first.people, ...second.people], (await ask({})).people)
    })

    it('are none of a person, and not to be asked of a card out of reach', async () => {
      const [ana] = (await ask({ time: 'present' })).people
      assert.deepEqual(await ask({ cardId: ana!.card.cardId }), { people: [], next: null })
      const stranger = await space.member('Stranger')
      await assert.rejects(ask({}, stranger), { code: 'card-not-found' })
    })

    it('may be known to one member alone', async () => {
      const cardId = await add(person('Fe Niño', { name: 'Gamma' }))
      await saveOverlay(space.domain, space.owner, { cardId, patch: { 'organizations/own': { name: 'Acme' } } })
      assert.ok((await ask({})).people.some(({ card }) => card.display === 'Fe Niño'))
    })
  })

  describe('who look alike', () => {
    let known: string
    const find = async (input: LookalikeInput, actor = space.owner) =>
      (await findLookalikes(space.domain, actor, input)).map(({ card, shared }) => [
        card.display,
        ...shared.map((one) => one.kind),
      ])

    before(async () => {
      known = await add({
        name: { full: 'Gil Mora Paz' },
        emails: { e1: { address: 'Gil.Mora@gmail.com' } },
        phones: { p1: { number: '+34 612 00 00 01' } },
        onlineServices: { s1: { service: 'LinkedIn', uri: 'https://www.linkedin.com/in/gil-mora' } },
        'lazo.app:taxIds': { t1: { number: '12345678Z' } },
      })
      await add({ name: { full: 'Otro' }, phones: { p1: { number: '612000001' } } })
    })

    it('share an address, a number, a profile or a tax number, however it is spelt', async () => {
      assert.deepEqual(await find({ emails: ['gilmora+x@googlemail.com'] }), [['Gil Mora Paz', 'email']])
      assert.deepEqual(await find({ profiles: ['linkedin.com/in/gil-mora/'] }), [['Gil Mora Paz', 'profile']])
      assert.deepEqual(await find({ taxIds: ['ES12.345.678-Z'] }), [['Gil Mora Paz', 'taxid']])
    })

    it('share most first, and say all that they share', async () => {
      const found = await find({ phones: ['0034 612-000-001'], name: 'mora paz, GIL' })
      assert.deepEqual(found, [
        ['Gil Mora Paz', 'phone', 'name'],
        ['Otro', 'phone'],
      ])
    })

    it('have the whole name, not a part of it', async () => {
      assert.deepEqual(await find({ name: 'Gil Mora' }), [])
      assert.deepEqual(await find({ name: 'otro' }), [['Otro', 'name']])
      assert.deepEqual(await find({ name: '!' }), [])
    })

    it('are not the card that is being edited, nor cards that one does not see', async () => {
      assert.deepEqual(await find({ emails: ['gil.mora@gmail.com'], except: known }), [])
      const stranger = await space.member('Other stranger')
      assert.deepEqual(await find({ emails: ['gil.mora@gmail.com'], name: 'Gil Mora Paz' }, stranger), [])
      assert.deepEqual(await find({}), [])
      assert.deepEqual(await find({ emails: ['no address'], phones: ['-'], profiles: [''], taxIds: ['x'] }), [])
    })

    it('may be known by what one member alone added', async () => {
      await saveOverlay(space.domain, space.owner, {
        cardId: known,
        patch: { 'emails/own': { address: 'own@x.example' } },
      })
      assert.deepEqual(await find({ emails: ['OWN@x.example'] }), [['Gil Mora Paz', 'email']])
    })
  })
})
