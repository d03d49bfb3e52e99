import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../../contacts/create-card.ts'
import { systemActor } from '../../members/system-actor.ts'
import { setGrant } from '../../sharing/set-grant.ts'
import { deleteResource } from '../delete-resource.ts'
import { makeCollection } from '../make-collection.ts'
import { type LogEntry, noteApart, noteInLog } from './note-in-log.ts'
import { readDeviceLog } from './read-device-log.ts'
import { SentLog } from './sent-log.ts'
import { trimDeviceLogs } from './trim-device-logs.ts'

type Device = Actor & { deviceId: string }

let space: TestWorkspace
let ana: Actor
let phone: Device

before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())
async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  phone = await space.device(ana, 'Teléfono')
}

const sent = (changed: number): LogEntry => ({ kind: 'changes-sent', facts: { changed, gone: 0 } })
const note = (device: Actor, ...entries: LogEntry[]) =>
  space.domain.store.write(device, async (tx) => {
    for (const entry of entries) await noteInLog(tx, entry)
  })
const logOf = (device: Device, page: { before?: string; limit?: number } = {}, actor: Actor = device) =>
  readDeviceLog(space.domain, actor, { deviceId: device.deviceId, limit: 100, ...page })
const countsIn = async (device: Device) => (await logOf(device)).map(({ facts }) => facts.changed)

describe('the log of a device', () => {
  beforeEach(prepare)
  it('tells newest first, page by page, of this device alone', async () => {
    await note(phone, sent(1), sent(2), sent(3))
    await note(await space.device(ana, 'Otro'), sent(9))
    const [newest] = await logOf(phone, { limit: 1 })
    assert.deepEqual(
      [newest?.kind, newest?.about, newest?.facts],
      ['changes-sent', 'went-out', { changed: 3, gone: 0 }],
    )
    const older = await logOf(phone, { before: newest!.entryId })
    assert.deepEqual(
      older.map(({ facts }) => facts.changed),
      [2, 1],
    )
  })

  it('is for its member alone, and not written where no device asks', async () => {
    await note(phone, sent(1))
    await note(ana, sent(2))
    const luis = await space.member('Luis')
    await note({ ...luis, deviceId: phone.deviceId }, sent(3))
    assert.deepEqual(await countsIn(phone), [1])
    await assert.rejects(logOf(phone, {}, luis), { code: 'device-not-found' })
    await assert.rejects(logOf({ ...phone, deviceId: 'nothing' }), { code: 'device-not-found' })
  })

  it('names books and cards as far as its reader sees them now', async () => {
    const luis = await space.member('Luis')
    const book = await space.book(luis, 'De Luis', 'shared')
    const card = { name: { full: 'Paz Gil' } }
    const { cardId } = (await createCard(space.domain, luis, { bookId: book, card })).view
    const grantee = { kind: 'member' as const, id: ana.memberId }
    await setGrant(space.domain, luis, { bookId: book, grantee, allows: 'edit' })
    await note(phone, { kind: 'card-edited', bookId: book, cardId, facts: { name: 'x.vcf' } })
    const seen = async () => (await logOf(phone)).map(({ bookName, display }) => [bookName, display])
    assert.deepEqual(await seen(), [['De Luis', 'Paz Gil']])
    await setGrant(space.domain, luis, { bookId: book, grantee, allows: null })
    assert.deepEqual(await seen(), [[null, null]])
  })

  it('tells of the same refusal once an hour', async () => {
    const refused = (code: string): LogEntry => ({ kind: 'refused', facts: { code, segment: 'amigos' } })
    await noteApart(space.domain, phone, refused('book-read-only'))
    await noteApart(space.domain, phone, refused('book-read-only'))
    await noteApart(space.domain, phone, refused('uid-taken'))
    space.clock.pass({ minutes: 61 })
    await noteApart(space.domain, phone, refused('book-read-only'))
    assert.deepEqual(
      (await logOf(phone)).map(({ facts }) => facts.code),
      ['book-read-only', 'uid-taken', 'book-read-only'],
    )
  })

  it('tells what was refused, but not what a client tries every day', async () => {
    const segment = (await makeCollection(space.domain, phone, { segment: 'amigos' })).segment
    await assert.rejects(makeCollection(space.domain, phone, { segment }), { code: 'book-address-taken' })
    await assert.rejects(deleteResource(space.domain, phone, { segment, name: 'x.vcf' }), { code: 'card-not-found' })
    const told = (await logOf(phone)).map(({ kind, facts }) => [kind, facts])
    assert.deepEqual(told, [
      ['refused', { code: 'book-address-taken', segment: 'amigos' }],
      ['book-made', { segment: 'amigos' }],
    ])
  })

  it('sums up what was sent within a short time', async () => {
    const log = new SentLog(space.domain.store, space.domain.log)
    const book = await space.book(ana, 'Amigos')
    for (let i = 0; i < 3; i += 1) log.count(phone, book, { changed: 100 })
    log.count(phone, book, { gone: 2 })
    log.count(phone, book, {})
    await log.flush()
    await log.flush()
    assert.deepEqual(
      (await logOf(phone)).map(({ bookName, facts }) => [bookName, facts]),
      [['Amigos', { changed: 300, gone: 2 }]],
    )
  })

  it('keeps the newest thousand entries, and none longer than ninety days', async () => {
    const quiet = await space.device(ana, 'Callado')
    await note(quiet, sent(1))
    space.clock.pass({ days: 89 })
    await note(phone, ...Array.from({ length: 1_003 }, (_, i) => sent(i)))
    const system = systemActor(ana.workspaceId, 'job')
    await trimDeviceLogs(space.domain, system)
    const page = (limit: number) => readDeviceLog(space.domain, phone, { deviceId: phone.deviceId, limit })
    const kept = await page(2_000)
    assert.deepEqual([kept.length, kept[0]?.facts.changed, kept.at(-1)?.facts.changed], [1_000, 1_002, 3])
    assert.deepEqual(await countsIn(quiet), [1])
    space.clock.pass({ days: 2 })
    await trimDeviceLogs(space.domain, system)
    assert.deepEqual([await countsIn(quiet), (await page(2_000)).length], [[], 1_000])
  })
})
