import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('one’s own card and page through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const ask = (method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown) =>
    server.ask(method, path, { token: server.token, ...(body === undefined ? {} : { body }) })

  it('are read and chosen', async () => {
    const none = { cardId: null, reviewedAt: null, reviewDue: null, isDue: false }
    assert.deepEqual((await ask('GET', '/me/card')).json, none)
    const made = await ask('POST', '/cards', { name: { full: 'Ana Paz' }, bookIds: [server.bookId] })
    const chosen = await ask('PUT', '/me/card', { cardId: made.json.id })
    assert.deepEqual([chosen.status, chosen.json.cardId, chosen.json.isDue], [200, made.json.id, false])
    const missing = await ask('PUT', '/me/card', { cardId: server.owner.memberId })
    assert.equal(String(missing.json.code), 'card-not-found')
  })

  it('say where the page is, and refuse what no page can be', async () => {
    const blank = await ask('GET', '/me/profile')
    assert.deepEqual([blank.json.isOn, blank.json.path], [false, null])
    const page = { isOn: true, slug: 'ana-paz', bio: 'Hola', shows: ['photo'], language: 'es' }
    const saved = await ask('PUT', '/me/profile', page)
    assert.deepEqual(saved.json, { ...page, path: '/p/ana-paz' })
    for (const odd of [{ slug: '..' }, { shows: ['notes'] }, { language: 'fr' }, { bio: 4 }])
      assert.equal((await ask('PUT', '/me/profile', { ...page, ...odd })).status, 422)
  })
})
