import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { listTrash } from '../contacts/list-trash.ts'
import { undoBatch } from '../history/undo-batch.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { findBroken } from '../testing/find-broken.ts'
import { deleteResource } from './delete-resource.ts'
import { listCollections } from './list-collections.ts'
import { listMembers } from './list-members.ts'
import { readDeviceLog } from './log/read-device-log.ts'
import type { MemberEntry } from './member-entry.ts'
import { putResource } from './put-resource.ts'
import { readProperties } from './read-properties.ts'
import { readResources } from './read-resources.ts'
import { saveProperties } from './save-properties.ts'

type Device = Actor & { deviceId: string }

let space: TestWorkspace
let ana: Actor
let luis: Actor
let book: string
let phone: Device
let laptop: Device

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  luis = await space.member('Luis')
})
after(() => space.close())
async function prepare(): Promise<void> {
  book = await space.book(ana, 'Amigos', 'shared')
  phone = await space.device(ana, 'Teléfono')
  laptop = await space.device(ana, 'Portátil')
}

const create = async (name: string, bookId = book) =>
  (await createCard(space.domain, ana, { bookId, card: { name: { full: name } }, name: `${name}.vcf` })).view.cardId
const grant = (bookId: string, allows: Right | null) =>
  setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
const segmentOf = async (device: Device, bookId: string) =>
  (await listCollections(space.domain, device)).find((collection) => collection.bookId === bookId)!.segment
const remove = async (device: Device, name: string, more: { bookId?: string; ifMatch?: string } = {}) => {
  const { bookId = book, ...rest } = more
  await deleteResource(space.domain, device, { segment: await segmentOf(device, bookId), name, ...rest })
}
async function membersOf(device: Device, bookId = book): Promise<MemberEntry[]> {
  const members: MemberEntry[] = []
  const segment = await segmentOf(device, bookId)
  await listMembers(space.domain, device, { segment }, (page) => void members.push(...page))
  return members
}
const namesIn = async (device: Device, bookId = book) =>
  (await membersOf(device, bookId)).map(({ name }) => name).sort()
const lastEntry = async (device: Device) =>
  (await readDeviceLog(space.domain, device, { deviceId: device.deviceId, limit: 1 }))[0]!

describe('deleting a resource', () => {
  beforeEach(prepare)
  it('puts a card at home into the trash, on all devices, and its undo brings it back under its name', async () => {
    await create('Paz')
    await remove(phone, 'Paz.vcf')
    assert.deepEqual([await namesIn(phone), await namesIn(laptop)], [[], []])
    assert.ok((await listTrash(space.domain, ana, { limit: 50 })).some(({ display }) => display === 'Paz'))
    const { kind, facts } = await lastEntry(phone)
    assert.equal(kind, 'card-deleted')
    await undoBatch(space.domain, ana, String(facts.batchId))
    assert.deepEqual([await namesIn(phone), await namesIn(laptop)], [['Paz.vcf'], ['Paz.vcf']])
  })

  it('of what is not there is refused as not there, whatever state is asked for (RFC 9110 §13.2.1)', async () => {
    await assert.rejects(remove(phone, 'nadie.vcf'), { code: 'card-not-found' })
    await assert.rejects(remove(phone, 'nadie.vcf', { ifMatch: '"x"' }), { code: 'card-not-found' })
    await assert.rejects(deleteResource(space.domain, phone, { segment: 'ninguna', name: 'x.vcf' }), {
      code: 'book-not-found',
    })
  })

  it('is done in the state that is asked for alone', async () => {
    await create('Paz')
    const [{ etag } = { etag: '' }] = await membersOf(phone)
    await assert.rejects(remove(phone, 'Paz.vcf', { ifMatch: etag.replace('.1.', '.9.') }), {
      code: 'condition-failed',
    })
    await remove(phone, 'Paz.vcf', { ifMatch: `"other", ${etag}` })
    await create('Sol')
    await remove(phone, 'Sol.vcf', { ifMatch: '*' })
    assert.deepEqual(await namesIn(phone), [])
  })

  it('needs the right to delete, and of a link only that to edit where one made it', async () => {
    const cardId = await create('Paz')
    const other = await space.book(luis, 'De Luis')
    const tablet = await space.device(luis, 'Tableta')
    await grant(book, 'view')
    await assert.rejects(remove(tablet, 'Paz.vcf'), { code: 'book-read-only' })
    await grant(book, 'edit')
    await assert.rejects(remove(tablet, 'Paz.vcf'), { code: 'right-missing' })
    await grant(book, 'share')
    await linkCards(space.domain, luis, { cardIds: [cardId], bookId: other })
    const reader = await space.device(luis, 'Sólo suyo', [other])
    await remove(reader, `${cardId}.vcf`, { bookId: other })
    assert.deepEqual([await namesIn(reader, other), await namesIn(phone)], [[], ['Paz.vcf']])
    assert.equal((await lastEntry(reader)).kind, 'link-removed')
  })

  it('is refused to who may only read, and to a device that was revoked', async () => {
    await create('Paz')
    await assert.rejects(remove({ ...phone, mayWrite: false }, 'Paz.vcf'), { code: 'scope-missing' })
    const stranger = { ...phone, deviceId: space.domain.ids.next() }
    await assert.rejects(deleteResource(space.domain, stranger, { segment: 'amigos', name: 'Paz.vcf' }), {
      code: 'sign-in-required',
    })
  })

  it('by two devices at the same moment is done once', async () => {
    await create('Paz')
    const outcomes = await Promise.allSettled([remove(phone, 'Paz.vcf'), remove(laptop, 'Paz.vcf')])
    const codes = outcomes.map((outcome) => (outcome.status === 'rejected' ? String(outcome.reason.code) : 'done'))
    assert.deepEqual(codes.sort(), ['card-not-found', 'done'])
  })

  it('at the moment of an edit that names its state leaves nothing, whichever comes first', async () => {
    for (let round = 0; round < 10; round += 1) {
      await create(`Paz ${round}`)
      const name = `Paz ${round}.vcf`
      const segment = await segmentOf(phone, book)
      const { found } = await readResources(space.domain, phone, { segment, names: [name] })
      const { text, etag } = found[0]!
      const edit = { segment, name, text: text.replace('END:VCARD', 'NOTE:Hola\r\nEND:VCARD'), ifMatch: etag }
      const [put, deleted] = await Promise.allSettled([putResource(space.domain, laptop, edit), remove(phone, name)])
      assert.equal(deleted.status, 'fulfilled')
      if (put.status === 'rejected') assert.equal((put.reason as { code: string }).code, 'condition-failed')
      assert.deepEqual(await namesIn(phone), [])
    }
    assert.deepEqual(await findBroken(space), [])
  })

  it('of a link forgets what clients keep on it; a card that comes back from the trash has it again', async () => {
    const cardId = await create('Paz')
    const other = await space.book(ana, 'Otra')
    await linkCards(space.domain, ana, { cardIds: [cardId], bookId: other })
    const watch = await space.device(ana, 'Reloj', [other])
    const changes = [{ namespace: 'urn:x', name: 'colour', value: '<colour/>' }]
    for (const [device, bookId, name] of [
      [watch, other, `${cardId}.vcf`],
      [phone, book, 'Paz.vcf'],
    ] as const) {
      await saveProperties(space.domain, device, { segment: await segmentOf(device, bookId), name, changes })
      await remove(device, name, { bookId })
    }
    await undoBatch(space.domain, ana, String((await lastEntry(phone)).facts.batchId))
    const kept = async (bookId: string) =>
      (await readProperties(space.domain, phone, { bookId, cardIds: [cardId] })).get(cardId)?.length ?? 0
    assert.deepEqual([await kept(other), await kept(book)], [0, 1])
  })
})
