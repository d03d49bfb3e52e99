import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { authenticateDevice } from '#access/app-passwords/authenticate-device.ts'
import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('devices through the REST door', () => {
  let server: TestServer
  let bea: Actor
  let beaToken: string

  before(async () => {
    server = await openTestServer()
    bea = await server.member('bea')
    beaToken = await server.tokenOf(bea)
  })
  after(() => server.close())

  const make = async (body: object = {}, token = server.token) => {
    const made = await server.ask('POST', '/devices', { token, body: { label: 'Phone', ...body } })
    assert.equal(made.status, 201, made.text)
    return made
  }
  const enter = (user: string, password: unknown) =>
    authenticateDevice(
      server.access,
      { user, password: String(password), client: 'iOS/17.5.1 (21F90) dataaccessd/1.0', door: 'carddav' },
      { address: '192.0.2.1', door: 'carddav' },
    )
  const isRefused = (error: unknown) => isProductError(error, 'sign-in-failed')

  it('are made with a password that is told once and opens their doors', async () => {
    const made = await make({ label: ' Ana’s\n phone ' })
    const path = `/devices/${made.json.id}`
    assert.equal(made.headers.location, `/api/v1${path}`)
    assert.equal(String(made.json.label), 'Ana’s phone')
    assert.deepEqual([...made.json.doors!], ['carddav'])
    const actor = await enter('ana@example.org', made.json.password)
    assert.equal(actor.deviceId, String(made.json.id))
    await server.settle()
    const told = await server.ask('GET', path, { token: server.token })
    assert.equal(told.json.password, undefined)
    assert.equal(told.json.shortWays, undefined)
    assert.equal(String(told.json.family), 'apple')
    assert.equal(String(told.json.client), 'iOS/17.5.1 (21F90) dataaccessd/1.0')
    assert.notEqual(told.json.seenAt, null)
  })

  it('show the calendars where they hold all books, and where they are told to', async () => {
    const shows = async (body: object) => (await make(body)).json.hasCalendars
    assert.deepEqual(
      [await shows({}), await shows({ bookIds: null }), await shows({ bookIds: [server.bookId] })].map(Boolean),
      [true, true, false],
    )
    const told = [await shows({ bookIds: null, hasCalendars: false }), await shows({ bookIds: [], hasCalendars: true })]
    assert.deepEqual(told.map(Boolean), [false, true])
  })

  it('hold the books they are told to, and no others', async () => {
    const { token, bookId } = server
    const all = await make({ bookIds: null })
    const none = await make({ bookIds: [] })
    assert.deepEqual([...all.json.bookIds!], [bookId])
    assert.deepEqual([...none.json.bookIds!], [])
    const change = (id: unknown, body: object) => server.ask('PATCH', `/devices/${String(id)}`, { token, body })
    assert.deepEqual([...(await change(none.json.id, { bookIds: [bookId] })).json.bookIds!], [bookId])
    const without = await change(all.json.id, { bookIds: [], label: 'Tablet', showsOverlay: true })
    assert.deepEqual([...without.json.bookIds!], [])
    assert.deepEqual([without.json.label, without.json.hasAllBooks, without.json.showsOverlay].map(String), [
      'Tablet',
      'true',
      'true',
    ])
    assert.deepEqual([...(await change(all.json.id, { hasAllBooks: true })).json.bookIds!], [bookId])
    const elsewhere = await server.ask('POST', '/books', { token: beaToken, body: { name: 'De Bea' } })
    assert.equal(String((await change(all.json.id, { bookIds: [elsewhere.json.id] })).json.code), 'book-not-found')
    const body = { label: 'x', bookIds: [elsewhere.json.id] }
    assert.equal(String((await server.ask('POST', '/devices', { token, body })).json.code), 'book-not-found')
  })

  it('hold a label as a book when they are told to', async () => {
    const { token } = server
    const made = await make({ bookIds: [] })
    const path = `/devices/${made.json.id}/labels`
    const labelled = await server.ask('PUT', path, { token, body: { keywords: ['VIP'] } })
    assert.equal(labelled.json.bookIds!.length, 1)
    const without = await server.ask('PUT', path, { token, body: { keywords: [] } })
    assert.equal(without.json.bookIds!.length, 0)
  })

  it('are not offered what a large import made', async () => {
    const { token, bookId } = server
    const large = await server.ask('POST', '/books', { token, body: { name: 'LinkedIn' } })
    await importedInto(String(large.json.id), 501)
    await importedInto(bookId, 500)
    const told = await server.ask('GET', '/devices/suggestions', { token })
    const offered = [...told.json.items!].filter((one) => String(one.isSuggested) === 'true').map((one) => one.bookId)
    assert.ok(offered.map(String).includes(bookId))
    assert.ok(!offered.map(String).includes(String(large.json.id)))
    const made = await make()
    assert.ok(![...made.json.bookIds!].map(String).includes(String(large.json.id)))
    assert.equal(String(made.json.hasAllBooks), 'true')
    assert.ok([...(await make({ bookIds: null })).json.bookIds!].map(String).includes(String(large.json.id)))
  })

  it('get another password, and then the one before is none', async () => {
    const made = await make()
    await enter('ana@example.org', made.json.password)
    const path = `/devices/${made.json.id}/password`
    const renewed = await server.ask('POST', path, { token: server.token })
    assert.equal(renewed.status, 200, renewed.text)
    await assert.rejects(enter('ana@example.org', made.json.password), isRefused)
    assert.equal((await enter('ana@example.org', renewed.json.password)).deviceId, String(made.json.id))
  })

  it('are revoked at once by their owner, and then are not there', async () => {
    const { token } = server
    const made = await make()
    await enter('ana@example.org', made.json.password)
    const path = `/devices/${made.json.id}`
    assert.equal((await server.ask('DELETE', path, { token })).status, 204)
    await assert.rejects(enter('ana@example.org', made.json.password), isRefused)
    assert.equal(String((await server.ask('GET', path, { token })).json.code), 'device-not-found')
    assert.equal((await server.ask('DELETE', path, { token })).status, 404)
    assert.equal((await server.ask('PATCH', path, { token, body: { label: 'x' } })).status, 404)
    assert.equal((await server.ask('POST', `${path}/password`, { token })).status, 404)
    const { json } = await server.ask('GET', '/devices', { token })
    assert.ok(![...json.items!].some((device) => String(device.id) === String(made.json.id)))
  })

  it('of a member are seen and revoked by administrators, not changed; those of administrators are not there for members', async () => {
    const { token, owner } = server
    const beas = await make({}, beaToken)
    const path = `/devices/${beas.json.id}`
    const listed = await server.ask('GET', `/devices?member=${bea.memberId}`, { token })
    assert.deepEqual(
      [...listed.json.items!].map((device) => String(device.memberId)),
      [bea.memberId],
    )
    assert.equal((await server.ask('GET', path, { token })).status, 200)
    assert.equal((await server.ask('PATCH', path, { token, body: { label: 'Mine' } })).status, 404)
    assert.equal((await server.ask('POST', `${path}/password`, { token })).status, 404)
    const anas = await make()
    assert.equal((await server.ask('GET', `/devices?member=${owner.memberId}`, { token: beaToken })).status, 403)
    assert.equal((await server.ask('GET', `/devices/${anas.json.id}`, { token: beaToken })).status, 404)
    assert.equal((await server.ask('DELETE', `/devices/${anas.json.id}`, { token: beaToken })).status, 404)
    assert.equal((await server.ask('DELETE', path, { token })).status, 204)
    await assert.rejects(enter('bea@example.org', beas.json.password), isRefused)
  })

  it('open nothing of this door with their password', async () => {
    const { json } = await make()
    const token = String(json.password)
    assert.equal((await server.ask('GET', '/books', { token })).status, 401)
    const basic = Buffer.from(`ana@example.org:${token}`).toString('base64')
    const told = await server.ask('GET', '/books', { headers: { authorization: `Basic ${basic}` } })
    assert.equal(told.status, 401)
  })

  /** As if an import had made a book: what it would have left behind. */
  it('gives the files of vdirsyncer and khard to the owner of the device alone', async () => {
    const { json: device } = await make()
    const files = (token: string) => server.ask('GET', `/devices/${String(device.id)}/files`, { token })
    const { json } = await files(server.token)
    assert.match(String(json.vdirsyncer), /username = "ana@example\.org"/)
    assert.match(String(json.khard), /\[addressbooks\]/)
    assert.equal((await files(beaToken)).status, 404)
  })

  async function importedInto(bookId: string, cards: number): Promise<void> {
    const { owner, ids } = server
    const [sourceId, importId, batchId] = [ids.next(), ids.next(), ids.next()]
    await askOnce(
      server.ownerUrl,
      `insert into lazo.import_source (workspace_id, source_id, name, kind, where_from, why_held, basis, created_by, created_at)
        values ($1, $2, $4, 'linkedin', '', '', 'unknown', $3, now())`,
      [owner.workspaceId, sourceId, owner.memberId, `import ${cards}`],
    )
    await askOnce(
      server.ownerUrl,
      `insert into lazo.import_job (workspace_id, import_id, source_id, book_id, batch_id, file_name, state, options, counts, created_by, created_at)
        values ($1, $2, $3, $4, $5, 'x.csv', 'done', '{}', $6, $7, now())`,
      [owner.workspaceId, importId, sourceId, bookId, batchId, JSON.stringify({ new: cards }), owner.memberId],
    )
  }
})
