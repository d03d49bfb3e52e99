import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { API_ROOT } from '@lazo/contract'
import { bookCalled } from './support/books.ts'
import { office } from './support/office.ts'
import { codeIn, sendBytes, statusIn } from './support/wire.ts'

const NOTHING = [404, 'path-not-found']

/** Asks for an address byte by byte as it is written: `fetch` would tidy it up. */
async function askFor(
  path: string,
  method = 'GET',
  ...headers: readonly string[]
): Promise<[number, string | null, string]> {
  const lines = [
    'Host: lazo.example',
    `Authorization: Bearer ${office.token}`,
    'Accept-Language: en',
    'Connection: close',
  ]
  const head = [`${method} ${API_ROOT}${path} HTTP/1.1`, ...lines, ...headers, '', ''].join('\r\n')
  const told = await sendBytes(office.url, Buffer.from(head, 'latin1'))
  return [statusIn(told), codeIn(told), told]
}

describe('an address', () => {
  let id: string

  before(async () => {
    const body = { bookIds: [await bookCalled('Addresses')], name: { full: 'Ana' } }
    id = String((await office.ask('POST', '/cards', { body })).json.id)
  })

  const tricks: Readonly<Record<string, (id: string) => string>> = {
    'that climbs up': () => '/cards/../../../health',
    'that climbs up in disguise': () => '/cards/%2e%2e%2f%2e%2e%2fhealth',
    'that climbs down other systems': () => '/cards/..%5c..%5chealth',
    'with a slash in an id': (id) => `/cards/${id}%2f`,
    'with a zero byte': (id) => `/cards/${id}%00`,
    'with a zero byte before its end': (id) => `/cards/${id}%00.json`,
    'with bytes that are no UTF-8': () => '/cards/%ff%fe',
    'with a slash written in too many bytes': () => '/cards/%c0%af',
    'with half a character': () => '/cards/%ed%a0%80',
    'that ends in the middle of a code': () => '/cards/%',
    'with a code that is none': () => '/cards/%zz',
    'with a very long id': () => `/cards/${'a'.repeat(10_000)}`,
    'with an id in capitals': (id) => `/cards/${id.toUpperCase()}`,
    'with an id and more': (id) => `/cards/${id};drop=1`,
    'with an id that is SQL': () => "/cards/'%20or%201=1--",
    'with a slash at its end': (id) => `/cards/${id}/`,
    'with two slashes': (id) => `/cards//${id}`,
    'of parts of every object': () => '/cards/__proto__/constructor',
    'of a method': () => '/toString',
    'of nothing': () => '/',
  }
  for (const [what, pathOf] of Object.entries(tricks))
    test(`${what} leads nowhere`, async () => {
      assert.deepEqual((await askFor(pathOf(id))).slice(0, 2), NOTHING)
    })

  test('that is longer than a head may be is told so', async () => {
    assert.deepEqual((await askFor(`/cards/${'a'.repeat(100_000)}`)).slice(0, 2), [431, 'headers-too-large'])
  })

  const questions: Readonly<Record<string, readonly [status: number, code: string | null]>> = {
    '/cards?limit=-1': [422, 'input-invalid'],
    '/cards?limit=0': [422, 'input-invalid'],
    '/cards?limit=1e9': [422, 'input-invalid'],
    '/cards?limit=99999999999999999999999': [422, 'input-invalid'],
    '/cards?limit=0x10': [200, null],
    '/cards?limit=NaN': [422, 'input-invalid'],
    '/cards?limit=1;drop': [422, 'input-invalid'],
    '/cards?limit=1&limit=2': [422, 'input-invalid'],
    '/cards?order=drop': [422, 'input-invalid'],
    '/cards?book=x': [422, 'input-invalid'],
    '/cards?filter=x': [400, 'filter-invalid'],
    '/cards?filter={"all":[]}': [400, 'filter-invalid'],
    '/cards?filter={"created":{"after":"yesterday"}}': [400, 'filter-invalid'],
    '/cards?filter={"__proto__":{"text":"a"}}': [400, 'filter-invalid'],
    [`/cards?filter=${'['.repeat(5_000)}`]: [400, 'filter-invalid'],
    [`/cards?filter=${'{"not":'.repeat(500)}{"text":"a"}${'}'.repeat(500)}`]: [400, 'filter-invalid'],
    '/cards?cursor=%00': [400, 'cursor-invalid'],
    '/trash?cursor=999999999999999.0': [400, 'cursor-invalid'],
    '/changes?since=%00': [410, 'start-over'],
    '/changes?since=1.99999999999.1.1': [410, 'start-over'],
    '/changes?limit=-5': [422, 'input-invalid'],
    '/search': [422, 'input-invalid'],
    [`/search?q=${'a'.repeat(1_001)}`]: [422, 'input-invalid'],
    '/search?q=%00': [200, null],
    '/search?q=%ed%a0%80': [200, null],
    '/search?q=%ff': [200, null],
    [`/search?q=${'%25_'.repeat(250)}`]: [200, null],
    [`/search?q=${'a+'.repeat(500)}`]: [200, null],
    [`/search?q=${'%5c'.repeat(1_000)}`]: [200, null],
    [`/search?q=${'9'.repeat(1_000)}`]: [200, null],
    '/exports?format=../../etc/passwd': [422, 'input-invalid'],
    '/tokens?member=x': [422, 'input-invalid'],
    '/live?workspace=%00': [404, 'workspace-not-found'],
  }
  test('that asks for what cannot be is answered, and the server finds time for it', async () => {
    for (const [path, expected] of Object.entries(questions)) {
      const [status, code, told] = await askFor(path.replaceAll('"', '%22'))
      assert.deepEqual([status, code], expected, `${path.slice(0, 80)}: ${told.slice(-500)}`)
    }
  })
})

describe('a method', () => {
  const methods: Readonly<Record<string, readonly [status: number, code: string | null]>> = {
    HEAD: [200, null],
    OPTIONS: [204, null],
    TRACE: [405, 'method-not-allowed'],
    PROPFIND: [405, 'method-not-allowed'],
    PURGE: [405, 'method-not-allowed'],
    POST: [405, 'method-not-allowed'],
    get: [400, 'request-unreadable'],
    FOO: [400, 'request-unreadable'],
  }
  for (const [method, expected] of Object.entries(methods))
    test(`${method} is answered as it should be`, async () => {
      const [status, code, told] = await askFor('/me', method)
      assert.deepEqual([status, code], expected, told)
      if (status === 405 || status === 204) assert.match(told, /^allow: GET, HEAD, OPTIONS\r$/m)
      if (method === 'HEAD' || method === 'OPTIONS') assert.match(told, /\r\n\r\n$/)
      if (method === 'TRACE') assert.doesNotMatch(told, /Bearer/)
    })

  test('CONNECT opens no way through', async () => {
    assert.equal(await sendBytes(office.url, 'CONNECT example.org:25 HTTP/1.1\r\nHost: example.org:25\r\n\r\n'), '')
  })
})

describe('a host', () => {
  const pageOf = (host: string) => sendBytes(office.url, `GET / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`)

  test('that is another’s changes nothing in what is answered', async () => {
    for (const host of ['evil.example', '<script>alert(1)</script>', '[::1]:99999', 'x'.repeat(5_000)]) {
      const told = await pageOf(`Host: ${host}\r\n`)
      assert.equal(statusIn(told), 200)
      assert.ok(!told.includes(host), host)
    }
  })

  test('that is missing, or one of two, is refused (RFC 9112 §3.2)', async () => {
    assert.equal(statusIn(await pageOf('')), 400)
    const told = await pageOf('Host: lazo.example\r\nHost: evil.example\r\n')
    assert.deepEqual([statusIn(told), codeIn(told)], [400, 'request-unreadable'])
  })

  test('that a browser would not send its cookies to may change nothing with them', async () => {
    const [status, code] = await askFor('/me', 'GET', 'Origin: http://evil.example')
    assert.deepEqual([status, code], [200, null])
    for (const origin of ['http://evil.example', 'null', 'http://lazo.example.evil.example', 'file://']) {
      const headers = { origin, 'content-type': 'application/json' }
      const told = await office.ask('POST', '/session', {
        headers,
        bytes: '{"email":"a@example.org","password":"x"}',
        token: '',
      })
      assert.deepEqual([told.status, told.code], [403, 'origin-refused'], origin)
    }
  })
})
