import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Card } from '@lazo/jscontact'
import * as fc from 'fast-check'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import type { StoredLoss } from '#store/collections/losses.ts'
import { createCard } from '../../contacts/create-card.ts'
import { readCard } from '../../contacts/read-card.ts'
import { listBatches } from '../../history/read-history.ts'
import { undoBatch } from '../../history/undo-batch.ts'
import { setGrant } from '../../sharing/set-grant.ts'
import { deleteCollection } from '../delete-collection.ts'
import { deleteResource } from '../delete-resource.ts'
import { listCollections } from '../list-collections.ts'
import { listMembers } from '../list-members.ts'
import { readDeviceLog } from '../log/read-device-log.ts'
import { booksToTell } from './books-to-tell.ts'
import { fieldsEmptied } from './fields-emptied.ts'
import { listAlerts } from './list-alerts.ts'

type Device = Actor & { deviceId: string }

let space: TestWorkspace
let ana: Actor
let luis: Actor
let book: string
let phone: Device
let laptop: Device

before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())
async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  book = await space.book(ana, 'Amigos', 'shared')
  phone = await space.device(ana, 'Teléfono', [book])
  laptop = await space.device(ana, 'Portátil', [book])
}

const fill = async (count: number, bookId = book) => {
  for (let i = 0; i < count; i += 1)
    await createCard(space.domain, ana, { bookId, card: { name: { full: `Nº ${i}` } }, name: `${i}.vcf` })
}
const segmentOf = async (device: Device) => (await listCollections(space.domain, device))[0]!.segment
async function remove(device: Device, from: number, to: number): Promise<void> {
  const segment = await segmentOf(device)
  for (let i = from; i < to; i += 1) await deleteResource(space.domain, device, { segment, name: `${i}.vcf` })
}
async function namesIn(device: Device): Promise<string[]> {
  const names: string[] = []
  const segment = await segmentOf(device)
  await listMembers(space.domain, device, { segment }, (page) => void names.push(...page.map(({ name }) => name)))
  return names.sort()
}
const alertsOf = (actor: Actor) => listAlerts(space.domain, actor, new Date(0))
const batchesOf = async (actor: Actor, title: string) =>
  (await listBatches(space.domain, actor, { limit: 50 })).filter((batch) => batch.title === title)
const kindsIn = async (device: Device) =>
  (await readDeviceLog(space.domain, device, { deviceId: device.deviceId, limit: 100 })).map(({ kind }) => kind)

describe('what a device deletes', () => {
  beforeEach(prepare)
  it('is one batch as long as no minute passes without another, and the batches of two devices are two', async () => {
    await fill(6)
    await remove(phone, 0, 2)
    await remove(laptop, 2, 3)
    space.clock.pass({ seconds: 50 })
    await remove(phone, 3, 4)
    space.clock.pass({ seconds: 61 })
    await remove(phone, 4, 5)
    assert.deepEqual(
      [(await batchesOf(ana, 'Teléfono')).map(({ kind }) => kind), (await batchesOf(ana, 'Portátil')).length],
      [['device', 'device'], 1],
    )
  })

  it('is told of once, when it passes twenty cards, and its undo brings all back to all devices', async () => {
    await fill(24)
    const before = await namesIn(phone)
    await remove(phone, 0, 20)
    assert.deepEqual(await alertsOf(ana), [])
    await remove(phone, 20, 23)
    const [alert, ...others] = await alertsOf(ana)
    assert.deepEqual([others.length, alert?.deviceLabel, alert?.cards, alert?.undoneBy], [0, 'Teléfono', 23, null])
    assert.equal((await kindsIn(phone)).filter((kind) => kind === 'many-lost').length, 1)
    const { leftCount } = await undoBatch(space.domain, ana, alert!.batchId)
    assert.deepEqual([leftCount, await namesIn(phone), await namesIn(laptop)], [0, before, before])
    assert.notEqual((await alertsOf(ana))[0]?.undoneBy, null)
  })

  it('after its batch was undone belongs to a new one', async () => {
    await fill(3)
    await remove(phone, 0, 1)
    const [first] = await batchesOf(ana, 'Teléfono')
    await undoBatch(space.domain, ana, first!.batchId)
    await remove(phone, 0, 2)
    const [second] = await batchesOf(ana, 'Teléfono')
    assert.notEqual(second?.batchId, first?.batchId)
    await undoBatch(space.domain, ana, second!.batchId)
    assert.equal((await namesIn(phone)).length, 3)
  })

  it('and made anew and deleted again comes back as it was first, whatever else had its name and uid', async () => {
    const make = (name: string, uid: string, full: string) =>
      createCard(space.domain, ana, { bookId: book, card: { uid, name: { full } }, name })
    const segment = await segmentOf(phone)
    const first = await make('a.vcf', 'urn:x:a', 'Primera')
    await deleteResource(space.domain, phone, { segment, name: 'a.vcf' })
    await make('b.vcf', 'urn:x:a', 'Segunda')
    await deleteResource(space.domain, phone, { segment, name: 'b.vcf' })
    await make('a.vcf', 'urn:x:c', 'Tercera')
    await deleteResource(space.domain, phone, { segment, name: 'a.vcf' })
    const [batch] = await batchesOf(ana, 'Teléfono')
    const { left } = await undoBatch(space.domain, ana, batch!.batchId)
    assert.deepEqual(
      left.map(({ display, reason }) => [display, reason]),
      [['Segunda', 'uid-taken']],
    )
    const [restored, third] = await namesIn(phone)
    assert.deepEqual([third, restored?.length], ['a.vcf', 40])
    assert.deepEqual((await readCard(space.domain, ana, first.view.cardId)).bookIds, [book])
  })

  it('from the book of another is told to both, and the owner may take it back, and nobody else', async () => {
    await fill(22)
    const grantee = { kind: 'member' as const, id: luis.memberId }
    await setGrant(space.domain, ana, { bookId: book, grantee, allows: 'delete' })
    const tablet = await space.device(luis, 'Tableta', [book])
    await remove(tablet, 0, 21)
    const [told] = await alertsOf(ana)
    assert.deepEqual([told?.deviceLabel, told?.memberId], ['Tableta', luis.memberId])
    assert.equal((await alertsOf(luis)).length, 1)
    const eva = await space.member('Eva')
    assert.deepEqual(await alertsOf(eva), [])
    await assert.rejects(undoBatch(space.domain, eva, told!.batchId), { code: 'batch-not-found' })
    await undoBatch(space.domain, ana, told!.batchId)
    assert.equal((await namesIn(tablet)).length, 22)
  })

  it('is counted right when many are deleted at the same moment', async () => {
    await fill(24)
    const segment = await segmentOf(phone)
    const removals = Array.from({ length: 24 }, (_, i) =>
      deleteResource(space.domain, phone, { segment, name: `${i}.vcf` }),
    )
    await Promise.all(removals)
    const [alert, ...others] = await alertsOf(ana)
    assert.deepEqual([alert?.cards, others.length, (await batchesOf(ana, 'Teléfono')).length], [24, 0, 1])
  })

  it('as a whole book counts all its cards, and comes back with its book', async () => {
    await fill(22)
    await deleteCollection(space.domain, phone, { segment: await segmentOf(phone) })
    const [alert] = await alertsOf(ana)
    assert.equal(alert?.cards, 22)
    await undoBatch(space.domain, ana, alert!.batchId)
    assert.equal((await namesIn(laptop)).length, 22)
  })
})

describe('whether a loss is told of', () => {
  beforeEach(prepare)
  const loss = (cards: number, held: number, more: Partial<StoredLoss> = {}): StoredLoss => ({
    bookId: `book of ${held}`,
    ownerId: 'ana',
    cards,
    held,
    toldAt: null,
    ...more,
  })

  it('hangs on twenty cards, or a tenth of a book of at least fifty', () => {
    const told = [loss(21, 201), loss(6, 50), loss(11, 100), loss(20, 199)].map((one) => booksToTell([one]).length)
    const quiet = [loss(20, 201), loss(5, 50), loss(10, 100), loss(20, 49), loss(1, 1)]
    assert.deepEqual(told, [1, 1, 1, 1])
    assert.deepEqual(
      quiet.map((one) => booksToTell([one]).length),
      [0, 0, 0, 0, 0],
    )
  })

  it('is asked over all books of the batch, and each owner is told of one', () => {
    const many = [loss(11, 201), loss(10, 40, { ownerId: 'luis' }), loss(1, 3)]
    assert.deepEqual(booksToTell(many), ['book of 201', 'book of 40'])
    assert.deepEqual(booksToTell(many.map((one) => ({ ...one, toldAt: new Date() }))), [])
    assert.deepEqual(booksToTell([{ ...many[0]!, toldAt: new Date() }, many[1]!]), ['book of 40'])
  })
})

describe('a card is emptied', () => {
  beforeEach(prepare)
  const card = (more: Partial<Card>) => ({ '@type': 'Card', version: '1.0', uid: 'u', ...more }) as Card
  const full = card({
    name: { full: 'Ana Ruiz' },
    emails: { e1: { address: 'a@example.org' } },
    phones: { p1: { number: '1' }, p2: { number: '2' } },
  } as Partial<Card>)

  it('when more than half of its fields are gone', () => {
    assert.equal(fieldsEmptied(full, card({ name: { full: 'Ana Ruiz' } })), 3)
    assert.equal(fieldsEmptied(full, card({})), 4)
    assert.equal(fieldsEmptied(full, card({ name: { full: 'x' }, emails: { e1: { address: 'b@example.org' } } })), 0)
  })

  it('never by an edit that takes nothing away', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (custom) => {
        const richer = { ...full, 'lazo.app:custom': custom } as Card
        assert.equal(fieldsEmptied(full, richer), 0)
        assert.equal(fieldsEmptied(richer, richer), 0)
      }),
      { seed: 4 },
    )
  })
})
