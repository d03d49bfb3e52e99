import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('smart lists and settings through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) =>
    server.ask(method, path, { token: server.token, ...(body === undefined ? {} : { body }) })

  it('are made, read, changed and deleted', async () => {
    const query = { filter: { all: [{ contactKind: 'customer' }, { hasNo: 'email' }] }, bookIds: [server.bookId] }
    const made = await ask('POST', '/lists', { name: 'Sin correo', query })
    assert.equal(made.status, 201, made.text)
    const path = String(made.headers.location).replace('/api/v1', '')
    assert.deepEqual(made.json.query, query)
    assert.equal((await ask('GET', '/lists')).json.items!.length, 1)
    const changed = await ask('PATCH', path, { name: 'Otra', isShared: true })
    assert.deepEqual([changed.json.name, changed.json.isShared, changed.json.query], ['Otra', true, query])
    assert.equal((await ask('DELETE', path)).status, 204)
    assert.equal(String((await ask('GET', path)).json.code), 'list-not-found')
  })

  it('answer to no list that is not theirs to see, and to no filter that is none', async () => {
    const strange = { name: 'x', query: { filter: { all: [] } } }
    assert.equal(String((await ask('POST', '/lists', strange)).json.code), 'filter-invalid')
    for (const body of [{ name: 'x' }, { name: '', query: {} }, { name: 'x', query: { order: 'z' } }, { query: {} }])
      assert.equal((await ask('POST', '/lists', body)).status, 422)
    assert.equal((await ask('GET', '/lists/x')).status, 404)
    assert.equal((await server.ask('GET', '/lists')).status, 401)
  })

  it('keep what is set, and refuse what the known names do not hold', async () => {
    assert.equal((await ask('GET', '/me/settings')).text, '{}')
    const set = await ask('PATCH', '/me/settings', { language: 'es', region: 'ES', seenGuide: ['import'] })
    assert.deepEqual(set.json, { language: 'es', region: 'ES', seenGuide: ['import'] })
    const region = async () => (await ask('GET', '/me')).json.region
    assert.equal((await ask('PATCH', '/me/settings', { region: 'FR' })).status, 200)
    assert.equal(await region(), 'FR')
    assert.deepEqual((await ask('PATCH', '/me/settings', { region: null })).json, {
      language: 'es',
      seenGuide: ['import'],
    })
    assert.equal(await region(), 'ES')
    for (const body of [{ language: 'fr' }, { region: 'es' }, { density: 4 }])
      assert.equal((await ask('PATCH', '/me/settings', body)).status, 422)
    assert.equal((await ask('PATCH', '/me/settings', { x: 'y'.repeat(17_000) })).status, 422)
  })
})
