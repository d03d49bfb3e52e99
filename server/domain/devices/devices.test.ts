import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeDevice } from './change-device.ts'
import { closeDevice } from './close-device.ts'
import { DeviceUses } from './device-uses.ts'
import { booksHeld } from './device-view.ts'
import { findDevice, listDevices } from './list-devices.ts'
import { requireDevice } from './require-device.ts'

const refused = (code: Parameters<typeof isProductError>[1]) => (error: unknown) => isProductError(error, code)

describe('what a device holds', () => {
  let space: TestWorkspace
  let owner: Actor
  before(async () => {
    space = await openTestWorkspace()
    owner = space.owner
  })
  after(() => space.close())

  const change = (deviceId: string, changes: object) => changeDevice(space.domain, owner, { deviceId, ...changes })
  const stand = async (deviceId: string) => {
    const { epoch, bookIds, hasAllBooks } = await findDevice(space.domain, owner, deviceId)
    return { epoch, bookIds: [...bookIds], hasAllBooks }
  }

  it('is all books, those that come later too, or only those that were chosen', async () => {
    const first = await space.book(owner, 'Una')
    const all = await space.device(owner, 'Todo')
    const some = await space.device(owner, 'Una', [first])
    const later = await space.book(owner, 'Otra')
    assert.deepEqual((await stand(all.deviceId)).bookIds, [first, later])
    assert.deepEqual((await stand(some.deviceId)).bookIds, [first])
    await change(all.deviceId, { bookIds: [later] })
    const third = await space.book(owner, 'Tercera')
    assert.deepEqual(await stand(all.deviceId), { epoch: 1, bookIds: [later, third], hasAllBooks: true })
    await change(all.deviceId, { hasAllBooks: false })
    await space.book(owner, 'Cuarta')
    assert.deepEqual(await stand(all.deviceId), { epoch: 1, bookIds: [later, third], hasAllBooks: false })
  })

  it('makes it start over when it changes, and only then', async () => {
    const bookId = await space.book(owner, 'Vista')
    const { deviceId } = await space.device(owner, 'Vista', [bookId])
    await change(deviceId, { label: 'Otro nombre', bookIds: [bookId], showsOverlay: false })
    assert.equal((await stand(deviceId)).epoch, 0)
    await change(deviceId, { showsOverlay: true })
    assert.equal((await stand(deviceId)).epoch, 1)
    await change(deviceId, { bookIds: [] })
    assert.equal((await stand(deviceId)).epoch, 2)
    assert.equal((await findDevice(space.domain, owner, deviceId)).label, 'Otro nombre')
  })

  it('never goes beyond what its member reaches', async () => {
    const luis = await space.member('Luis')
    const theirs = await space.book(luis, 'De Luis', 'shared')
    const { deviceId } = await space.device(owner, 'Alcance')
    await assert.rejects(change(deviceId, { bookIds: [theirs] }), refused('book-not-found'))
    const grantee = { kind: 'member', id: owner.memberId } as const
    await setGrant(space.domain, luis, { bookId: theirs, grantee, allows: 'view' })
    assert.ok((await stand(deviceId)).bookIds.includes(theirs))
    await change(deviceId, { bookIds: [theirs] })
    await setGrant(space.domain, luis, { bookId: theirs, grantee, allows: null })
    assert.deepEqual((await stand(deviceId)).bookIds, [])
  })

  it('has labels only when they were chosen', () => {
    const reached = [
      { bookId: 'a', kind: 'personal' as const },
      { bookId: 'b', kind: 'label' as const },
      { bookId: 'c', kind: 'label' as const },
    ]
    const choices = [{ bookId: 'c', isChosen: true }]
    assert.deepEqual(booksHeld(true, [], reached), ['a'])
    assert.deepEqual(booksHeld(true, choices, reached), ['a', 'c'])
    assert.deepEqual(booksHeld(false, choices, reached), ['c'])
  })

  it('is forgotten when it is revoked, and the device is not there any more', async () => {
    const bookId = await space.book(owner, 'Fin')
    const device = await space.device(owner, 'Fin', [bookId])
    const asked = () => space.domain.store.read(device, (tx) => requireDevice(tx))
    assert.equal((await asked()).label, 'Fin')
    await closeDevice(space.domain, owner, device.deviceId)
    await assert.rejects(asked(), refused('sign-in-required'))
    await assert.rejects(findDevice(space.domain, owner, device.deviceId), refused('device-not-found'))
    await assert.rejects(closeDevice(space.domain, owner, device.deviceId), refused('device-not-found'))
    await assert.rejects(change(device.deviceId, { label: 'x' }), refused('device-not-found'))
    const acts = await askOnce<{ act: string }>(
      space.ownerUrl,
      'select act from lazo.audit where subject = $1 order by audit_id',
      [device.deviceId],
    )
    assert.deepEqual(acts, [{ act: 'device-added' }, { act: 'device-revoked' }])
  })

  it('is changed by its owner alone; administrators see and revoke, members do neither', async () => {
    const [luis, eva] = [await space.member('Luis'), await space.member('Eva')]
    const { deviceId } = await space.device(luis, 'De Luis')
    const { domain } = space
    for (const other of [owner, eva])
      await assert.rejects(changeDevice(domain, other, { deviceId, label: 'x' }), refused('device-not-found'))
    await assert.rejects(findDevice(domain, eva, deviceId), refused('device-not-found'))
    await assert.rejects(closeDevice(domain, eva, deviceId), refused('device-not-found'))
    await assert.rejects(listDevices(domain, eva, luis.memberId), refused('right-missing'))
    assert.deepEqual(
      (await listDevices(domain, owner, luis.memberId)).map((device) => device.deviceId),
      [deviceId],
    )
    const stranger = await space.otherWorkspace()
    await assert.rejects(findDevice(domain, stranger, deviceId), refused('device-not-found'))
    assert.deepEqual(await listDevices(domain, stranger, luis.memberId), [])
    const reader = { ...luis, mayWrite: false }
    await assert.rejects(changeDevice(domain, reader, { deviceId, label: 'x' }), refused('scope-missing'))
    await assert.rejects(closeDevice(domain, reader, deviceId), refused('scope-missing'))
    await closeDevice(domain, owner, deviceId)
    assert.deepEqual(await listDevices(domain, luis), [])
  })

  it('shows the program that came last, written once for all requests that come together, and starts nothing over', async () => {
    const device = await space.device(owner, 'Programa')
    const uses = new DeviceUses(space.domain)
    const [phone, tool] = ['iOS/17.5.1 (21F90) dataaccessd/1.0', 'curl/8.5.0']
    const shown = async () => {
      await uses.settle()
      const { family, client, epoch } = await findDevice(space.domain, owner, device.deviceId)
      return { family, client, epoch }
    }
    const writes = async () =>
      (
        await askOnce<{ n: number }>(
          space.ownerUrl,
          'select xmin::text::int as n from lazo.device where device_id = $1',
          [device.deviceId],
        )
      )[0]!.n
    for (let i = 0; i < 20; i += 1) uses.note(device, phone)
    assert.deepEqual(await shown(), { family: 'apple', client: phone, epoch: 0 })
    const last = await writes()
    for (let i = 0; i < 20; i += 1) uses.note(device, phone)
    await uses.settle()
    assert.equal(await writes(), last)
    uses.note(device, tool)
    assert.deepEqual(await shown(), { family: 'plain', client: tool, epoch: 0 })
  })

  it('lets a device read on when nothing can be written, and notes it when that is over', async () => {
    const device = await space.device(owner, 'Disco lleno')
    let isFull = true
    const store = Object.create(space.domain.store, {
      write: {
        value: (...parts: Parameters<typeof space.domain.store.write>) =>
          isFull ? Promise.reject(new Error('disk full')) : space.domain.store.write(...parts),
      },
    }) as typeof space.domain.store
    const uses = new DeviceUses({ ...space.domain, store })
    uses.note(device, 'Evolution/3.56.1')
    await uses.settle()
    isFull = false
    uses.note(device, 'Evolution/3.56.1')
    await uses.settle()
    assert.equal((await findDevice(space.domain, owner, device.deviceId)).family, 'evolution')
  })

  it('keeps what a program calls itself within bounds', async () => {
    const device = await space.device(owner, 'Nombre')
    const uses = new DeviceUses(space.domain)
    uses.note(device, `\u0000\ud800 iOS\n${'x'.repeat(10_000)}`)
    await uses.settle()
    const { client } = await findDevice(space.domain, owner, device.deviceId)
    assert.match(client, /^\ufffd iOS x{190,200}$/)
  })
})
