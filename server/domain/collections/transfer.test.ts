import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { listBatches } from '../history/read-history.ts'
import { undoBatch } from '../history/undo-batch.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { findBroken } from '../testing/find-broken.ts'
import { copyResource } from './copy-resource.ts'
import { listCollections } from './list-collections.ts'
import { listMembers } from './list-members.ts'
import { moveResource } from './move-resource.ts'
import { readCollectionChanges } from './read-collection-changes.ts'
import { readProperties } from './read-properties.ts'
import { saveProperties } from './save-properties.ts'

type Device = Actor & { deviceId: string }

let space: TestWorkspace
let ana: Actor
let luis: Actor
let home: string
let other: string
let phone: Device

before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())
async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  home = await space.book(ana, 'Casa', 'shared')
  other = await space.book(ana, 'Otra')
  phone = await space.device(ana, 'Teléfono')
}

const create = async (name: string, bookId = home, uid = `urn:x:${name}`) =>
  (await createCard(space.domain, ana, { bookId, card: { uid, name: { full: name } }, name: `${name}.vcf` })).view
    .cardId
const grant = (bookId: string, allows: Right) =>
  setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
const segmentOf = async (device: Device, bookId: string) =>
  (await listCollections(space.domain, device)).find((collection) => collection.bookId === bookId)!.segment
async function namesIn(device: Device, bookId: string): Promise<string[]> {
  const names: string[] = []
  const segment = await segmentOf(device, bookId)
  await listMembers(space.domain, device, { segment }, (page) => void names.push(...page.map(({ name }) => name)))
  return names.sort()
}
const places = async (device = phone) => [await namesIn(device, home), await namesIn(device, other)]

interface Route {
  readonly from: readonly [bookId: string, name: string]
  readonly to: readonly [bookId: string, name: string]
  readonly mayOverwrite?: boolean
  readonly ifMatch?: string
}

async function inputOf(device: Device, { from, to, mayOverwrite = false, ...more }: Route) {
  const address = async ([bookId, name]: readonly [string, string]) => ({
    segment: await segmentOf(device, bookId),
    name,
  })
  return { from: await address(from), to: await address(to), mayOverwrite, ...more }
}
const move = async (route: Route, device = phone) =>
  (await moveResource(space.domain, device, await inputOf(device, route))).isNew
const copy = async (route: Route, device = phone) =>
  (await copyResource(space.domain, device, await inputOf(device, route))).isNew
const undoLast = async (actor: Actor) => {
  const [last] = await listBatches(space.domain, actor, { limit: 1 })
  return undoBatch(space.domain, actor, last!.batchId)
}
const changes = async (since: string | null, bookId = home, device = phone) => {
  const asked = { segment: await segmentOf(device, bookId), since, limit: null }
  const told = await readCollectionChanges(space.domain, device, asked)
  return { changed: told.changed.map(({ name }) => name), gone: told.gone, token: told.token }
}

describe('moving a resource', () => {
  beforeEach(prepare)
  it('within its book gives it another name, and the old one is told as gone', async () => {
    const cardId = await create('Paz')
    const { token } = await changes(null)
    assert.equal(await move({ from: [home, 'Paz.vcf'], to: [home, 'Sol.vcf'] }), true)
    assert.deepEqual(await places(), [['Sol.vcf'], []])
    const told = await changes(token)
    assert.deepEqual([told.changed, told.gone], [['Sol.vcf'], ['Paz.vcf']])
    assert.equal((await readCard(space.domain, ana, cardId)).revision, 1)
  })

  it('to another book gives the card another home, and its undo brings it back under its name', async () => {
    const cardId = await create('Paz')
    assert.equal(await move({ from: [home, 'Paz.vcf'], to: [other, 'Sol.vcf'] }), true)
    assert.deepEqual(await places(), [[], ['Sol.vcf']])
    assert.deepEqual((await readCard(space.domain, ana, cardId)).bookIds, [other])
    await undoLast(ana)
    assert.deepEqual(await places(), [['Paz.vcf'], []])
  })

  it('over another replaces that one only when it may (RFC 4918 §9.9.3)', async () => {
    await create('Paz')
    await create('Sol', other)
    const route = { from: [home, 'Paz.vcf'], to: [other, 'Sol.vcf'] } as const
    await assert.rejects(move(route), { code: 'condition-failed' })
    assert.equal(await move({ ...route, mayOverwrite: true }), false)
    assert.deepEqual(await places(), [[], ['Sol.vcf']])
    await undoLast(ana)
    assert.deepEqual(await places(), [['Paz.vcf'], ['Sol.vcf']])
  })

  it('over another of the same book leaves one under that name, for those who look at changes too', async () => {
    await create('Paz')
    await create('Sol')
    const { token } = await changes(null)
    assert.equal(await move({ from: [home, 'Paz.vcf'], to: [home, 'Sol.vcf'], mayOverwrite: true }), false)
    const told = await changes(token)
    assert.deepEqual([told.changed, told.gone], [['Sol.vcf'], ['Paz.vcf']])
  })

  it('is refused for a state that is over, to its own place, from nowhere and to nowhere', async () => {
    await create('Paz')
    const from = [home, 'Paz.vcf'] as const
    await assert.rejects(move({ from, to: [other, 'x.vcf'], ifMatch: '"x"' }), { code: 'condition-failed' })
    await assert.rejects(move({ from, to: from, mayOverwrite: true }), { code: 'input-invalid' })
    await assert.rejects(move({ from: [home, 'no.vcf'], to: [other, 'x.vcf'] }), { code: 'card-not-found' })
    for (const name of ['', '..', 'a/b', 'a\u0000b', 'x'.repeat(256)])
      await assert.rejects(move({ from, to: [other, name] }), { code: 'input-invalid' })
    const to = { segment: 'ninguna', name: 'x.vcf' }
    const input = { from: { segment: await segmentOf(phone, home), name: 'Paz.vcf' }, to, mayOverwrite: false }
    await assert.rejects(moveResource(space.domain, phone, input), {
      code: 'book-not-found',
      facts: { target: 'ninguna' },
    })
  })

  it('is refused where the book shows a card of this uid, under whose name it is', async () => {
    await create('Paz')
    await create('Otra Paz', other, 'urn:x:Paz')
    await assert.rejects(move({ from: [home, 'Paz.vcf'], to: [other, 'Paz.vcf'] }), {
      code: 'uid-taken',
      facts: { name: 'Otra Paz.vcf' },
    })
  })

  it('by who may delete but not manage leaves the card in the trash and takes a copy along', async () => {
    const cardId = await create('Paz')
    const mine = await space.book(luis, 'De Luis')
    const tablet = await space.device(luis, 'Tableta')
    await grant(home, 'edit')
    const route = { from: [home, 'Paz.vcf'], to: [mine, 'Paz.vcf'] } as const
    await assert.rejects(move(route, tablet), { code: 'right-missing' })
    await grant(home, 'delete')
    assert.equal(await move(route, tablet), true)
    assert.deepEqual([await namesIn(tablet, mine), await namesIn(phone, home)], [['Paz.vcf'], []])
    await assert.rejects(readCard(space.domain, ana, cardId), { code: 'card-not-found' })
    await undoLast(luis)
    assert.deepEqual([await namesIn(tablet, mine), await namesIn(phone, home)], [[], ['Paz.vcf']])
  })

  it('of a link moves the link', async () => {
    const cardId = await create('Paz')
    await linkCards(space.domain, ana, { cardIds: [cardId], bookId: other })
    const third = await space.book(ana, 'Tercera')
    const watch = await space.device(ana, 'Reloj', [other, third])
    assert.equal(await move({ from: [other, `${cardId}.vcf`], to: [third, 'Paz.vcf'] }, watch), true)
    assert.deepEqual([await namesIn(watch, other), await namesIn(watch, third)], [[], ['Paz.vcf']])
    assert.deepEqual((await readCard(space.domain, ana, cardId)).bookIds, [home, third])
  })

  it('takes along what clients keep on it', async () => {
    const cardId = await create('Paz')
    const property = { namespace: 'urn:x', name: 'colour', value: '<colour xmlns="urn:x">red</colour>' }
    const segment = await segmentOf(phone, home)
    await saveProperties(space.domain, phone, { segment, name: 'Paz.vcf', changes: [property] })
    await move({ from: [home, 'Paz.vcf'], to: [other, 'Paz.vcf'] })
    const kept = await readProperties(space.domain, phone, { bookId: other, cardIds: [cardId] })
    assert.equal(kept.get(cardId)?.[0]?.value, property.value)
  })
})

describe('copying a resource', () => {
  beforeEach(prepare)
  it('to another book makes a card of its own, which is shown there and does not follow the other (RFC 4918 §9.8)', async () => {
    const cardId = await create('Paz')
    assert.equal(await copy({ from: [home, 'Paz.vcf'], to: [other, 'Paz 2.vcf'] }), true)
    assert.deepEqual(await places(), [['Paz.vcf'], ['Paz 2.vcf']])
    assert.deepEqual((await readCard(space.domain, ana, cardId)).bookIds, [home])
  })

  it('to a book where the card stands by a link is refused, with the name under which the device is shown it', async () => {
    const cardId = await create('Paz')
    await linkCards(space.domain, ana, { cardIds: [cardId], bookId: other })
    const segment = await segmentOf(phone, home)
    await assert.rejects(copy({ from: [home, 'Paz.vcf'], to: [other, 'Copia.vcf'] }), {
      code: 'uid-taken',
      facts: { name: 'Paz.vcf', segment },
    })
  })

  it('by who may only read it makes a card of its own, of the same uid, with what the client keeps on it', async () => {
    const cardId = await create('Paz')
    await grant(home, 'view')
    const mine = await space.book(luis, 'De Luis')
    const tablet = await space.device(luis, 'Tableta')
    const property = { namespace: 'urn:x', name: 'colour', value: '<colour/>' }
    const segment = await segmentOf(tablet, home)
    await saveProperties(space.domain, tablet, { segment, name: 'Paz.vcf', changes: [property] })
    assert.equal(await copy({ from: [home, 'Paz.vcf'], to: [mine, 'Mi Paz.vcf'] }, tablet), true)
    assert.deepEqual(await namesIn(tablet, mine), ['Mi Paz.vcf'])
    assert.deepEqual((await readCard(space.domain, ana, cardId)).bookIds, [home])
    const members: string[] = []
    await listMembers(space.domain, tablet, { segment: await segmentOf(tablet, mine) }, (page) => {
      members.push(...page.map((member) => member.cardId))
    })
    const kept = await readProperties(space.domain, tablet, { bookId: mine, cardIds: members })
    assert.equal(kept.get(members[0]!)?.[0]?.name, 'colour')
  })

  it('within its book is refused, since a book holds a uid once (RFC 6352 §5.1)', async () => {
    await create('Paz')
    await assert.rejects(copy({ from: [home, 'Paz.vcf'], to: [home, 'Copia.vcf'] }), {
      code: 'uid-taken',
      facts: { name: 'Paz.vcf' },
    })
  })

  it('over another replaces that one only when it may, and needs the right to edit there', async () => {
    await create('Paz')
    await create('Sol', other)
    const route = { from: [home, 'Paz.vcf'], to: [other, 'Sol.vcf'] } as const
    await assert.rejects(copy(route), { code: 'condition-failed' })
    assert.equal(await copy({ ...route, mayOverwrite: true }), false)
    const watch = await space.device(ana, 'Reloj', [other])
    assert.deepEqual(await namesIn(watch, other), ['Sol.vcf'])
    await grant(home, 'view')
    const mine = await space.book(luis, 'De Luis')
    const cards = await createCard(space.domain, luis, { bookId: mine, card: { name: { full: 'Eva' } } })
    const tablet = await space.device(luis, 'Tableta')
    const into = { from: [mine, `${cards.view.cardId}.vcf`], to: [home, 'Eva.vcf'] } as const
    await assert.rejects(copy(into, tablet), { code: 'book-read-only' })
  })
})

describe('everything', () => {
  beforeEach(prepare)
  it('is as it must always be afterwards', async () => {
    assert.deepEqual(await findBroken(space), [])
  })
})
