import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sniffImage } from '#domain/media/sniff-image.ts'
import { sampleHeic } from '#domain/media/testing/sample-heic.table.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('photos of phones through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const convert = (bytes: Buffer, token = server.token) =>
    server.ask('POST', '/photos/conversions', { token, bytes, headers: { 'content-type': 'image/heic' } })

  it('are given back as JPEG, and nothing is kept', async () => {
    const { status, headers, bytes } = await convert(sampleHeic)
    assert.equal(status, 200)
    assert.equal(headers['content-type'], 'image/jpeg')
    assert.equal(headers['cache-control'], 'no-store')
    assert.equal(sniffImage(bytes), 'image/jpeg')
  })

  it('become the photo of a contact, which every browser shows', async () => {
    const { token, bookId } = server
    const body = { '@type': 'Card', version: '1.0', name: { full: 'Ana' }, bookIds: [bookId] }
    const { json: made } = await server.ask('POST', '/cards', { token, body })
    const put = { token, bytes: sampleHeic, headers: { 'content-type': 'image/heic' } }
    const saved = await server.ask('PUT', `/cards/${made.id}/photo`, put)
    assert.equal(saved.status, 200, saved.text)
    const photo = await server.ask('GET', `/cards/${made.id}/photo`, { token })
    assert.equal(photo.headers['content-type'], 'image/jpeg')
    assert.equal(sniffImage(photo.bytes), 'image/jpeg')
  })

  it('are refused when they are damaged, no pictures, too long, or sent by who may only read', async () => {
    const torn = Buffer.from(sampleHeic)
    torn.fill(0xff, 200, 260)
    for (const bytes of [torn, Buffer.from('<svg/>')]) {
      const refused = await convert(bytes)
      assert.equal(refused.status, 400)
      assert.equal(String(refused.json.code), 'image-unreadable')
    }
    assert.equal((await convert(Buffer.alloc(21 * 1024 * 1024))).status, 413)
    assert.equal((await convert(sampleHeic, await server.tokenOf(server.owner, 'read'))).status, 403)
  })
})
