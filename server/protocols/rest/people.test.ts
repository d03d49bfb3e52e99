import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('members, books and grants through the REST door', () => {
  let server: TestServer
  let bea: Actor
  let beaToken: string

  before(async () => {
    server = await openTestServer()
    bea = await server.member('bea')
    beaToken = await server.tokenOf(bea)
  })
  after(() => server.close())

  it('add a person, who chooses a password by a link', async () => {
    const body = { email: 'carla@example.org', name: 'Carla', role: 'member' }
    const added = await server.ask('POST', '/members', { token: server.token, body })
    assert.equal(added.status, 201, added.text)
    const link = new URL(String(added.json.passwordLink), 'http://lazo.example')
    assert.equal(link.pathname, '/password')
    const reset = { token: link.searchParams.get('token'), password: 'cuatro gatos pardos' }
    assert.equal((await server.ask('POST', '/password-resets', { body: reset })).status, 204)
    const again = await server.ask('POST', '/members', { token: server.token, body })
    assert.equal(String(again.json.code), 'email-taken')
  })

  it('are changed by administrators only', async () => {
    const body = { email: 'x@example.org', name: 'X' }
    assert.equal((await server.ask('POST', '/members', { token: beaToken, body })).status, 403)
    assert.equal(
      (await server.ask('PUT', `/members/${server.owner.memberId}/disabled`, { token: beaToken })).status,
      403,
    )
    assert.equal((await server.ask('GET', '/members', { token: beaToken })).status, 200)
  })

  it('lose and get back their way in', async () => {
    const { token } = server
    const path = `/members/${bea.memberId}/disabled`
    assert.equal((await server.ask('PUT', path, { token })).status, 204)
    assert.equal((await server.ask('GET', '/books', { token: beaToken })).status, 403)
    assert.equal((await server.ask('DELETE', path, { token })).status, 204)
    assert.equal((await server.ask('GET', '/books', { token: beaToken })).status, 200)
  })

  it('get a role, and the last owner keeps it', async () => {
    const { token, owner } = server
    const set = (memberId: string, role: string) =>
      server.ask('PUT', `/members/${memberId}/role`, { token, body: { role } })
    assert.equal((await set(bea.memberId, 'guest')).status, 204)
    assert.equal(String((await server.ask('GET', `/members/${bea.memberId}`, { token })).json.role), 'guest')
    assert.equal((await set(bea.memberId, 'member')).status, 204)
    assert.equal(String((await set(owner.memberId, 'member')).json.code), 'last-owner')
    assert.equal((await set(bea.memberId, 'king')).status, 422)
  })

  it('are called as they wish', async () => {
    const path = `/members/${bea.memberId}/name`
    const told = await server.ask('PUT', path, { token: beaToken, body: { name: ' Bea  Soto ' } })
    assert.deepEqual(told.json, { name: 'Bea Soto' })
    assert.equal(String((await server.ask('GET', '/me', { token: beaToken })).json.name), 'Bea Soto')
    const foreign = `/members/${server.owner.memberId}/name`
    assert.equal((await server.ask('PUT', foreign, { token: beaToken, body: { name: 'No' } })).status, 403)
  })

  it('leave their books to somebody', async () => {
    const { token } = server
    const dora = await server.member('dora')
    const doraToken = await server.tokenOf(dora)
    const book = await server.ask('POST', '/books', { token: doraToken, body: { name: 'De Dora', kind: 'shared' } })
    const body = { name: { full: 'Uno' }, bookIds: [book.json.id] }
    await server.ask('POST', '/cards', { token: doraToken, body })
    const foreseen = await server.ask('GET', `/members/${dora.memberId}/removal`, { token })
    assert.deepEqual(foreseen.json, { books: 1, cards: 1, devices: 0, handled: 0 })
    assert.equal((await server.ask('GET', `/members/${dora.memberId}/removal`, { token: beaToken })).status, 403)
    const held = await server.ask('DELETE', `/members/${dora.memberId}`, { token })
    assert.equal(String(held.json.code), 'member-holds-cards')
    const gone = await server.ask('DELETE', `/members/${dora.memberId}?transferTo=${bea.memberId}`, { token })
    assert.deepEqual(gone.json.passedOn, [book.json.id])
    assert.equal((await server.ask('GET', '/books', { token: doraToken })).status, 401)
  })

  it('see a book once it is granted, as far as it is granted, and no longer than that', async () => {
    const { token } = server
    const book = await server.ask('POST', '/books', { token, body: { name: 'Prensa', kind: 'shared' } })
    assert.equal(book.headers.location, `/api/v1/books/${book.json.id}`)
    const path = `/books/${book.json.id}`
    const grant = `${path}/grants/members/${bea.memberId}`
    assert.equal((await server.ask('GET', path, { token: beaToken })).status, 404)
    const given = await server.ask('PUT', grant, { token, body: { right: 'edit' } })
    assert.equal(given.status, 200, given.text)
    const seen = await server.ask('GET', path, { token: beaToken })
    assert.equal(String(seen.json.right), 'edit')
    assert.equal(seen.json.grants, null)
    assert.equal((await server.ask('PATCH', path, { token: beaToken, body: { name: 'Mía' } })).status, 403)
    await server.ask('DELETE', grant, { token })
    assert.equal((await server.ask('GET', path, { token: beaToken })).status, 404)
    await server.ask('POST', `/batches/${given.json.batchId}/undo`, { token })
    const own = await server.ask('GET', path, { token })
    assert.equal(own.json.grants?.length, 0)
  })

  it('rename and delete a book, and take that back', async () => {
    const { token } = server
    const book = await server.ask('POST', '/books', { token, body: { name: 'Uno' } })
    const path = `/books/${book.json.id}`
    assert.equal(String((await server.ask('PATCH', path, { token, body: { name: 'Dos' } })).json.name), 'Dos')
    const gone = await server.ask('DELETE', path, { token })
    assert.equal((await server.ask('GET', path, { token })).status, 404)
    await server.ask('POST', `/batches/${gone.json.batchId}/undo`, { token })
    assert.equal((await server.ask('GET', path, { token })).status, 200)
  })
})
