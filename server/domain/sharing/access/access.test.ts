import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { insertTeam, putIntoTeam } from '#store/teams/writer.ts'
import { deviceNotes } from '../../collections/device-notes.ts'
import { listCollections } from '../../collections/list-collections.ts'
import { readCollectionChanges } from '../../collections/read-collection-changes.ts'
import { patchCard } from '../../contacts/change-card.ts'
import { createCard } from '../../contacts/create-card.ts'
import { linkCards, unlinkCards } from '../../contacts/link-cards.ts'
import { exportCards } from '../../exports/export-cards.ts'
import { disableMember } from '../../members/disable-member.ts'
import { leaveBook } from '../leave-book.ts'
import { createLink } from '../links/create-link.ts'
import type { Right } from '../right.ts'
import { type Grantee, setGrant } from '../set-grant.ts'
import { readBookAccess } from './book-access.ts'
import { readCardAccess } from './card-access.ts'
import type { MemberAccess } from './fold-ways.ts'
import { readMemberAccess } from './member-access.ts'
import { takingsOf } from './takings-of.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let eva: Actor
let book: string
let cardId: string

before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())
async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  eva = await space.member('Eva', 'guest')
  book = await space.book(ana, 'Clientes', 'shared')
  cardId = (await createCard(space.domain, ana, { bookId: book, card: { name: { full: 'Paz' } } })).view.cardId
}

const member = (actor: Actor): Grantee => ({ kind: 'member', id: actor.memberId })
const grant = (grantee: Grantee, allows: Right | null, bookId = book, by = ana) =>
  setGrant(space.domain, by, { bookId, grantee, allows })
const team = async (name: string, people: readonly Actor[], outerId: string | null = null) => {
  const teamId = space.domain.ids.next()
  await space.domain.store.write(space.owner, async (tx) => {
    await insertTeam(tx, { teamId, name: `${name} ${teamId}`, outerId, isBranch: false })
    await putIntoTeam(
      tx,
      teamId,
      people.map((actor) => actor.memberId),
    )
  })
  return teamId
}
const rightsIn = (members: readonly MemberAccess[], ...among: Actor[]) =>
  among.map((actor) => members.find((one) => one.memberId === actor.memberId)?.right ?? null)
const sync = async (device: Actor & { deviceId: string }) => {
  const [collection] = await listCollections(space.domain, device)
  const { token } = await readCollectionChanges(space.domain, device, {
    segment: collection!.segment,
    since: null,
    limit: null,
  })
  await readCollectionChanges(space.domain, device, { segment: collection!.segment, since: token, limit: null })
  await deviceNotes(space.domain).flush()
}

describe('who can see a book', () => {
  beforeEach(prepare)
  it('is told with the right of each, by which ways, since when and by whom', async () => {
    const outer = await team('Ventas', [])
    await team('Norte', [eva], outer)
    await grant({ kind: 'everyone' }, 'view')
    await grant(member(luis), 'edit')
    await grant({ kind: 'team', id: outer }, 'comment')
    const { members } = await readBookAccess(space.domain, ana, book)
    assert.deepEqual(rightsIn(members, ana, luis, eva, space.owner), ['manage', 'edit', 'comment', 'view'])
    const ofLuis = members.find((one) => one.memberId === luis.memberId)!
    assert.deepEqual(
      ofLuis.ways.map(({ via, right, byName }) => [via, right, byName]),
      [
        ['member', 'edit', 'Ana'],
        ['everyone', 'view', 'Ana'],
      ],
    )
    const [ofEva] = members.find((one) => one.memberId === eva.memberId)!.ways
    assert.deepEqual([ofEva!.via, ofEva!.teamName?.startsWith('Ventas')], ['team', true])
    assert.deepEqual(members[0]!.memberId, ana.memberId)
  })

  it('tells who left and who is disabled, that they see nothing', async () => {
    const tomas = await space.member('Tomás')
    await grant(member(luis), 'edit')
    await grant(member(tomas), 'edit')
    await leaveBook(space.domain, luis, book)
    await disableMember(space.domain, space.owner, tomas.memberId)
    const { members } = await readBookAccess(space.domain, ana, book)
    assert.deepEqual(rightsIn(members, luis, tomas), [null, null])
    assert.equal(members.length, 3)
    assert.notEqual(members.find((one) => one.memberId === luis.memberId)!.ways[0]!.leftAt, null)
  })

  it('is for who manages it, and administrators where it is shared; a personal book is nobody else’s to know of', async () => {
    const personal = await space.book(ana, 'Privada')
    await grant(member(luis), 'share')
    await assert.rejects(readBookAccess(space.domain, luis, book), { code: 'right-missing' })
    await assert.rejects(readBookAccess(space.domain, eva, book), { code: 'book-not-found' })
    assert.ok((await readBookAccess(space.domain, space.owner, book)).members.length > 0)
    await assert.rejects(readBookAccess(space.domain, space.owner, personal), { code: 'book-not-found' })
    await grant(member(luis), 'manage')
    assert.ok((await readBookAccess(space.domain, luis, book)).members.length > 0)
  })
})

describe('who can see a card', () => {
  beforeEach(prepare)
  it('is told over all its books, by links no more than they give, and of books out of sight only whose they are', async () => {
    await grant(member(luis), 'share')
    const hidden = await space.book(luis, 'De Luis', 'shared')
    await linkCards(space.domain, luis, { cardIds: [cardId], bookId: hidden })
    await grant(member(eva), 'manage', hidden, luis)
    const { members, places } = await readCardAccess(space.domain, ana, cardId)
    assert.deepEqual(rightsIn(members, ana, luis, eva), ['manage', 'share', 'share'])
    assert.deepEqual(
      places.map(({ bookName, ownerName, isHome, linkerName }) => [bookName, ownerName, isHome, linkerName]),
      [
        ['Clientes', 'Ana', true, null],
        [null, 'Luis', false, 'Luis'],
      ],
    )
  })

  it('names the devices that have it, until they are known to have lost it', async () => {
    const window = await space.book(ana, 'Ventana', 'shared')
    await linkCards(space.domain, ana, { cardIds: [cardId], bookId: window })
    await grant(member(luis), 'view', window)
    const phone = await space.device(luis, 'Teléfono', [window])
    const devices = async () => (await readCardAccess(space.domain, ana, cardId)).devices.map(({ label }) => label)
    assert.deepEqual(await devices(), [])
    await sync(phone)
    assert.deepEqual(await devices(), ['Teléfono'])
    await unlinkCards(space.domain, ana, { cardIds: [cardId], bookId: window })
    assert.deepEqual(await devices(), ['Teléfono'])
    await sync(phone)
    assert.deepEqual(await devices(), [])
  })

  it('tells who changed it, who took it out, and by which links outsiders see it', async () => {
    await grant(member(luis), 'edit')
    await patchCard(space.domain, luis, { cardId, patch: { kind: 'org' } })
    const take = (request: object) => Array.fromAsync(exportCards(space.domain, luis, { format: 'csv', ...request }))
    const other = (await createCard(space.domain, ana, { bookId: book, card: {} })).view.cardId
    await take({ cardIds: [other] })
    await take({ cardIds: [cardId] })
    await take({ bookIds: [book] })
    await take({})
    const expiresAt = new Date(space.clock.now().getTime() + 86_400_000)
    await createLink(space.domain, ana, {
      title: 'Feria',
      of: { cardId },
      shows: [],
      expiresAt,
      passwordHash: null,
      language: null,
    })
    const { editors, takings, links } = await readCardAccess(space.domain, ana, cardId)
    assert.deepEqual(editors.map(({ memberName, times }) => [memberName, times]).sort(), [
      ['Ana', 1],
      ['Luis', 1],
    ])
    assert.deepEqual(takings.map(({ memberName, scope, format }) => [memberName, scope, format]).sort(), [
      ['Luis', 'all', 'csv'],
      ['Luis', 'book', 'csv'],
      ['Luis', 'card', 'csv'],
    ])
    assert.deepEqual(
      links.map(({ title, token }) => [title, token !== null]),
      [['Feria', true]],
    )
  })

  it('is for who manages its home, and hidden from who does not see the card', async () => {
    await assert.rejects(readCardAccess(space.domain, luis, cardId), { code: 'card-not-found' })
    await grant(member(luis), 'view')
    await assert.rejects(readCardAccess(space.domain, luis, cardId), { code: 'book-read-only' })
    const personal = await space.book(ana, 'Privada')
    const { view } = await createCard(space.domain, ana, { bookId: personal, card: {} })
    await assert.rejects(readCardAccess(space.domain, space.owner, view.cardId), { code: 'card-not-found' })
    assert.equal((await readCardAccess(space.domain, space.owner, cardId)).display, 'Paz')
  })
})

describe('what a member can see', () => {
  beforeEach(prepare)
  it('is told to the member whole, and to administrators of the office alone', async () => {
    const personal = await space.book(ana, 'Privada')
    await grant(member(luis), 'view', personal)
    await grant({ kind: 'everyone' }, 'edit')
    const namesFor = async (by: Actor) =>
      (await readMemberAccess(space.domain, by, luis.memberId)).books
        .filter(({ ownerId }) => ownerId === ana.memberId)
        .map(({ name, right, cards, ways }) => [name, right, cards, ways.map(({ via }) => via).join()])
    assert.deepEqual(await namesFor(luis), [
      ['Clientes', 'edit', 1, 'everyone'],
      ['Privada', 'view', 0, 'member'],
    ])
    assert.deepEqual(await namesFor(space.owner), [['Clientes', 'edit', 1, 'everyone']])
    await assert.rejects(namesFor(ana), { code: 'right-missing' })
    await assert.rejects(namesFor(eva), { code: 'member-not-found' })
  })
})

describe('an act that took contacts out', () => {
  beforeEach(prepare)
  const act = { at: new Date(0), act: 'cards-exported' as const, memberId: 'luis', memberName: 'Luis' }
  const card = { cardId: 'c', bookIds: ['b'], seenBy: new Set(['luis']) }

  it('counts for the cards and books it names, and else for who sees the card', () => {
    const scopes = (payload: unknown, seen = card) => takingsOf([{ ...act, payload }], seen).map(({ scope }) => scope)
    assert.deepEqual(scopes({ cardIds: ['c'] }), ['card'])
    assert.deepEqual(scopes({ cardIds: ['d'], bookIds: ['b'] }), [])
    assert.deepEqual(scopes({ bookIds: ['b'] }), ['book'])
    assert.deepEqual(scopes({ bookIds: ['x'] }), [])
    assert.deepEqual([scopes({}), scopes(null)], [['all'], ['all']])
    assert.deepEqual(scopes({}, { ...card, seenBy: new Set() }), [])
  })
})
