import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('samples through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  it('are asked for, made in the language of the request, and removed', async () => {
    const { token } = server
    assert.deepEqual((await server.ask('GET', '/samples', { token })).json, { isThere: false, bookId: null })
    const made = await server.ask('POST', '/samples', { token, headers: { 'accept-language': 'en' } })
    assert.equal(made.status, 201, made.text)
    const book = await server.ask('GET', `/books/${String(made.json.bookId)}`, { token })
    assert.deepEqual([book.json.name, book.json.cards], ['Sample contacts', 40])
    const photos = await server.ask('GET', `/cards?book=${String(made.json.bookId)}&limit=40`, { token })
    assert.ok([...photos.json.items!].some((card) => String(JSON.stringify(card.media)).includes('photo')))
    assert.equal((await server.ask('DELETE', '/samples', { token })).status, 204)
    assert.deepEqual((await server.ask('GET', '/samples', { token })).json, { isThere: false, bookId: null })
  })
})
