import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const notice = { responsible: 'Brezo', purpose: 'Enviarle el catálogo.', address: 'datos@brezo.example' }

describe('forms through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) =>
    server.ask(method, path, { token: server.token, ...(body === undefined ? {} : { body }) })

  it('are made, read, changed and deleted', async () => {
    const made = await ask('POST', '/forms', { title: 'Feria', bookId: server.bookId, notice })
    assert.equal(made.status, 201, made.text)
    assert.equal(made.json.path, `/leave/${String(made.json.token)}`)
    assert.equal(made.text.includes('secret'), false)
    const path = `/forms/${String(made.json.id)}`
    assert.deepEqual((await ask('GET', path)).json, made.json)
    assert.equal((await ask('GET', '/forms')).json.items!.length, 1)
    const changed = await ask('PATCH', path, { isOn: false })
    assert.deepEqual([changed.json.isOn, changed.json.title], [false, 'Feria'])
    assert.equal((await ask('DELETE', path)).status, 204)
    assert.equal(String((await ask('GET', path)).json.code), 'form-not-found')
  })

  it('are refused without a whole notice, and in books out of reach', async () => {
    const sound = { title: 'Feria', bookId: server.bookId, notice }
    const { address: _, ...half } = notice
    for (const odd of [{ notice: half }, { notice: undefined }, { title: '' }, { extra: 1 }])
      assert.equal((await ask('POST', '/forms', { ...sound, ...odd })).status, 422)
    const elsewhere = await ask('POST', '/forms', { ...sound, bookId: server.owner.memberId })
    assert.equal(String(elsewhere.json.code), 'book-not-found')
  })
})
