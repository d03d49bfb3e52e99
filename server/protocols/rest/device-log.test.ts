import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { createAppPassword, renewAppPassword } from '#access/app-passwords/create-app-password.ts'
import { revokeDevice } from '#access/app-passwords/revoke-device.ts'
import type { Actor } from '#base/actor.ts'
import { Metrics } from '#base/metrics.ts'
import { deleteResource } from '#domain/collections/delete-resource.ts'
import { listCollections } from '#domain/collections/list-collections.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { addDevice } from '#domain/devices/add-device.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'
import { LiveHub } from './live/live-hub.ts'

describe('what devices did, through the REST door', () => {
  let server: TestServer
  let phone: Actor & { deviceId: string }

  before(async () => {
    server = await openTestServer()
    const device = { label: 'Teléfono', doors: ['carddav' as const], bookIds: [server.bookId] }
    const { deviceId } = await addDevice(server.domain, server.owner, device)
    phone = { ...server.owner, door: 'carddav', deviceId }
  })
  after(() => server.close())

  async function deleteSome(count: number): Promise<void> {
    const [{ segment } = { segment: '' }] = await listCollections(server.domain, phone)
    for (let i = 0; i < count; i += 1) {
      const card = { name: { full: `Paz ${i}` } }
      await createCard(server.domain, server.owner, { bookId: server.bookId, card, name: `${i}.vcf` })
      await deleteResource(server.domain, phone, { segment, name: `${i}.vcf` })
    }
  }
  const ask = (path: string, headers: Record<string, string> = {}, token = server.token) =>
    server.ask('GET', path, { token, headers })

  it('is told in the language that is asked for, page by page', async () => {
    await deleteSome(2)
    const path = `/devices/${phone.deviceId}/log`
    const first = await ask(`${path}?limit=1`, { 'accept-language': 'en' })
    assert.equal(first.status, 200, first.text)
    const [entry] = [...first.json.items!]
    assert.deepEqual([String(entry!.kind), String(entry!.about)], ['card-deleted', 'deletion'])
    assert.equal(String(entry!.text), 'It deleted “Paz 1” from “Clientes”; it is in the trash.')
    const next = await ask(`${path}?limit=1&cursor=${String(first.json.cursor)}`, { 'accept-language': 'es' })
    assert.equal(String([...next.json.items!][0]!.text), 'Borró «Paz 0» de «Clientes»; está en la papelera.')
    const bea = await server.tokenOf(await server.member('bea'))
    assert.equal((await ask(path, {}, bea)).status, 404)
  })

  it('ends with a live event when the device is revoked, or its password is another, for its member alone', async () => {
    const hub = new LiveHub({ domain: server.domain, log: server.log, metrics: new Metrics() })
    const bea = await server.member('bea-of-devices')
    const told = { ana: '', bea: '' }
    for (const [key, actor] of Object.entries({ ana: server.owner, bea })) {
      const stream = await hub.open({ actor, since: undefined, recheck: async () => undefined })
      stream.on('data', (bytes: Buffer) => {
        told[key as 'ana' | 'bea'] += String(bytes)
      })
    }
    const events = (text: string) =>
      [...text.matchAll(/event: device\ndata: (.*)\n/g)].map(([, data]) => JSON.parse(data!) as object)
    const { deviceId } = await createAppPassword(server.access, server.owner, {
      label: 'Reloj',
      doors: ['carddav'],
      bookIds: null,
    })
    await renewAppPassword(server.access, server.owner, deviceId)
    await revokeDevice(server.access, server.owner, deviceId)
    for (let i = 0; i < 500 && events(told.ana).length < 2; i += 1) await pause(20)
    const expected = { deviceId, device: 'Reloj' }
    assert.deepEqual(events(told.ana).at(-1), { ...expected, isRevoked: true })
    assert.equal(events(told.ana).length, 2)
    assert.deepEqual(events(told.bea), [])
    await hub.close()
  })

  it('is told at once when it takes many cards away, also to who connects a little later, until it is undone', async () => {
    const hub = new LiveHub({ domain: server.domain, log: server.log, metrics: new Metrics() })
    const listen = async () => {
      const stream = await hub.open({ actor: server.owner, since: undefined, recheck: async () => undefined })
      let text = ''
      stream.on('data', (bytes: Buffer) => {
        text += String(bytes)
      })
      return () => [...text.matchAll(/event: alert\ndata: (.*)\n/g)].map(([, data]) => JSON.parse(data!) as object)
    }
    const alerts = await listen()
    await deleteSome(25)
    for (let i = 0; i < 500 && alerts().length === 0; i += 1) await pause(20)
    const [told] = alerts() as { batchId: string; device: string }[]
    assert.deepEqual([alerts().length, told?.device], [1, 'Teléfono'])
    const later = await listen()
    for (let i = 0; i < 500 && later().length === 0; i += 1) await pause(20)
    const { json } = await ask('/alerts')
    assert.deepEqual(
      [...json.items!].map((alert) => [String(alert.batchId), Number(alert.cards)]),
      [[told!.batchId, 27]],
    )
    assert.equal((await server.ask('POST', `/batches/${told!.batchId}/undo`, { token: server.token })).status, 200)
    const after = await listen()
    await pause(100)
    assert.deepEqual(after(), [])
    await hub.close()
  })
})
