import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const ANA = { name: { full: 'Ana García López' }, emails: { e1: { address: 'ana@example.org' } } }

describe('the cards of the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const create = async (card: object = ANA) => {
    const { token, bookId } = server
    return server.ask('POST', '/cards', { token, body: { ...card, bookIds: [bookId] } })
  }

  it('keeps a card and tells where it is', async () => {
    const made = await create()
    assert.equal(made.status, 201, made.text)
    assert.equal(made.headers.location, `/api/v1/cards/${made.json.id}`)
    const read = await server.ask('GET', `/cards/${made.json.id}`, { token: server.token })
    assert.equal(read.headers.etag, made.headers.etag)
    assert.equal(String(read.json.name?.full), 'Ana García López')
  })
})
