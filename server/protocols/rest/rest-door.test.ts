import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('the REST door', () => {
  let server: TestServer
  let port: number

  before(async () => {
    server = await openTestServer()
    port = Number(new URL(await server.app.listen({ port: 0, host: '127.0.0.1' })).port)
  })
  after(() => server.close())

  /** Sends bytes over a socket and gives all that comes back until the server closes or is quiet. */
  async function talk(...pieces: (string | Buffer)[]): Promise<string> {
    const socket = connect(port, '127.0.0.1')
    const heard: Buffer[] = []
    socket.on('data', (bytes) => heard.push(bytes))
    socket.on('error', () => undefined)
    for (const piece of pieces) socket.write(piece)
    await new Promise((resolve) => {
      socket.setTimeout(10_000, () => socket.destroy())
      socket.on('close', resolve)
    })
    return Buffer.concat(heard).toString()
  }

  const bearer = () => `Authorization: Bearer ${server.token}`

  it('answers an unknown address with a problem, whatever is sent to it', async () => {
    const odd = await server.ask('GET', "/cards/1'; drop table card;--", { token: server.token })
    assert.equal(odd.status, 404)
    for (const path of ['/nothing', '/cards/1/2/3', '/', '']) {
      const told = await server.ask('POST', path, {
        token: server.token,
        bytes: '<x/>',
        headers: { 'content-type': 'text/xml' },
      })
      assert.equal(told.status, 404, path)
      assert.equal(String(told.json.code), 'path-not-found')
    }
  })

  it('answers a wrong method with what the address takes (RFC 9110 §15.5.6)', async () => {
    const told = await server.app.inject({ method: 'PUT', url: '/api/v1/cards', payload: 'x' })
    assert.equal(told.statusCode, 405)
    assert.equal(told.headers.allow, 'GET, HEAD, OPTIONS, POST')
    assert.match(
      await talk('PROPFIND /api/v1/books HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
      /^HTTP\/1\.1 405 /,
    )
  })

  it('answers OPTIONS with what can be done and opens itself to no other site', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'GET' }
    const told = await server.app.inject({ method: 'OPTIONS', url: '/api/v1/books', headers })
    assert.equal(told.statusCode, 204)
    assert.equal(told.headers.allow, 'GET, HEAD, OPTIONS, POST')
    assert.equal(told.headers['access-control-allow-origin'], undefined)
  })

  it('answers HEAD as GET without the body', async () => {
    const headers = { authorization: `Bearer ${server.token}` }
    const [head, get] = [
      await server.app.inject({ method: 'HEAD', url: '/api/v1/books', headers }),
      await server.app.inject({ method: 'GET', url: '/api/v1/books', headers }),
    ]
    assert.equal(head.statusCode, 200)
    assert.equal(head.payload, '')
    assert.equal(head.headers.etag, get.headers.etag)
  })

  it('answers 304 to who has the answer already (RFC 9110 §13.1.2)', async () => {
    const first = await server.ask('GET', '/books', { token: server.token })
    const headers = { 'if-none-match': `"other", ${first.headers.etag}` }
    const again = await server.ask('GET', '/books', { token: server.token, headers })
    assert.equal(again.status, 304)
    assert.equal(again.text, '')
  })

  it('takes JSON and nothing else as a body', async () => {
    for (const type of [
      'text/plain',
      'text/xml',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
    ]) {
      const told = await server.ask('POST', '/books', {
        token: server.token,
        bytes: '{"name":"x"}',
        headers: { 'content-type': type },
      })
      assert.equal(told.status, 415, type)
      assert.equal(String(told.json.code), 'media-type-unsupported')
    }
  })

  const unreadable: [what: string, bytes: string | Buffer][] = [
    ['half an object', '{"name": '],
    ['text', 'name=x'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['an array 10,000 deep', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['an object 10,000 deep', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)],
    ['a property named __proto__', '{"name": "x", "__proto__": {"isAdmin": true}}'],
  ]
  for (const [what, bytes] of unreadable) {
    it(`refuses ${what} as a body`, async () => {
      const headers = { 'content-type': 'application/json' }
      const told = await server.ask('POST', '/books', { token: server.token, bytes, headers })
      assert.equal(told.status, 400)
      assert.equal(String(told.json.code), 'body-unreadable')
    })
  }

  it('names each field that is wrong, in the language asked for', async () => {
    const body = { name: '', kind: 'secret', colour: 'red' }
    const told = await server.ask('POST', '/books', { token: server.token, body, headers: { 'accept-language': 'es' } })
    assert.equal(told.status, 422)
    assert.equal(
      String(told.json.detail),
      'name debe tener al menos 1 caracteres, kind debe ser uno de personal, shared, body no admite colour.',
    )
    const english = await server.ask('POST', '/books', { token: server.token, headers: { 'accept-language': 'en' } })
    assert.equal(String(english.json.detail), 'body is missing.')
  })

  it('refuses names with characters that no database holds', async () => {
    for (const name of ['a\u0000b', 'a\ud800b']) {
      const told = await server.ask('POST', '/books', { token: server.token, body: { name } })
      assert.equal(told.status, 422)
    }
  })

  it('asks for a key before it reads the body', async () => {
    const head =
      'POST /api/v1/books HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 52428800\r\n\r\n'
    assert.match(await talk(head), /^HTTP\/1\.1 401 [\s\S]*sign-in-required/)
  })

  it('refuses a body of 50 MB at its announcement, without reading it', async () => {
    const head = `POST /api/v1/cards HTTP/1.1\r\nHost: x\r\n${bearer()}\r\nContent-Type: application/json\r\nContent-Length: 52428800\r\n\r\n`
    const told = await talk(head, '{"name"')
    assert.match(told, /^HTTP\/1\.1 413 [\s\S]*body-too-large/)
    assert.match(told, /connection: close/i)
  })

  it('stops reading a body that says nothing of its length once it is too long', async () => {
    const head = `POST /api/v1/cards HTTP/1.1\r\nHost: x\r\n${bearer()}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`
    const chunk = `100000\r\n${' '.repeat(0x100000)}\r\n`
    assert.match(await talk(head, chunk, chunk, chunk, chunk), /^HTTP\/1\.1 413 /)
    assert.equal((await server.ask('GET', '/books', { token: server.token })).status, 200)
  })

  it('answers an address that is no text', async () => {
    const told = await talk('GET /api/v1/cards/%ff%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    assert.match(told, /^HTTP\/1\.1 404 [\s\S]*path-not-found/)
  })

  it('carries the headers that keep browsers from doing more than they should', async () => {
    const { headers } = await server.ask('GET', '/books', { token: server.token })
    assert.equal(headers['content-security-policy'], "default-src 'none'; frame-ancestors 'none'")
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['cache-control'], 'private, no-cache')
    assert.match(String(headers['x-request-id']), /^[0-9a-f-]{36}$/)
  })
})
