import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { API_ROOT } from '@lazo/contract'
import { until } from '#kit/database/embedded-folder.ts'
import { bookCalled } from './support/books.ts'
import { office } from './support/office.ts'
import { codeIn, openWire, sendBytes, statusIn, type Wire } from './support/wire.ts'

/** A request byte by byte; `headers` come behind the usual ones. */
function requestOf(line: string, headers: readonly string[], body = ''): string {
  const usual = ['Host: lazo.example', `Authorization: Bearer ${office.token}`, 'Accept-Language: en']
  return [line.replace(' /', ` ${API_ROOT}/`), ...usual, ...headers, '', body].join('\r\n')
}

const BOOK = '{"name":"Smuggled"}'
const POST = 'POST /books HTTP/1.1'
const TYPE = 'Content-Type: application/json'
const CHUNKED = 'Transfer-Encoding: chunked'
const CLOSE = 'Connection: close'

describe('a request that can be read in two ways', () => {
  const broken: Readonly<Record<string, string>> = {
    'of two lengths': requestOf(POST, [TYPE, 'Content-Length: 2', `Content-Length: ${BOOK.length}`], BOOK),
    'of a length and chunks': requestOf(
      POST,
      [TYPE, `Content-Length: ${BOOK.length}`, CHUNKED],
      `13\r\n${BOOK}\r\n0\r\n\r\n`,
    ),
    'of chunks that are none': requestOf(POST, [TYPE, CHUNKED], `zz\r\n${BOOK}\r\n0\r\n\r\n`),
    'of a chunk longer than it says': requestOf(POST, [TYPE, CHUNKED], `5\r\n${BOOK}\r\n0\r\n\r\n`),
    'of a length below zero': requestOf(POST, [TYPE, 'Content-Length: -1'], BOOK),
    'of a length that is none': requestOf(POST, [TYPE, 'Content-Length: 0x13'], BOOK),
    'of a header over two lines': requestOf(POST, ['X-Folded: a', ' b', TYPE], BOOK),
    'of a header with a line feed alone': requestOf(POST, ['X-Split: a\nX-Other: b', TYPE], BOOK),
    'of another protocol': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n',
    'of the next version of HTTP': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'of no version at all': 'EHLO lazo.example\r\n',
  }
  for (const [what, bytes] of Object.entries(broken))
    test(`${what} is refused as a problem and leaves nothing`, async () => {
      const told = await office.unchanged(() => sendBytes(office.url, Buffer.from(bytes, 'latin1')))
      assert.deepEqual([statusIn(told), codeIn(told)], [400, 'request-unreadable'], told)
      assert.match(told, /^content-type: application\/problem\+json/im)
      assert.match(told, /^connection: close/im)
    })

  test('of too many headers is told so', async () => {
    const told = await sendBytes(office.url, requestOf('GET /me HTTP/1.1', Array(2_000).fill('X-Header: value')))
    assert.deepEqual([statusIn(told), codeIn(told)], [431, 'headers-too-large'])
  })

  test('of a header said twice is read in one way', async () => {
    const me = (...headers: string[]) => sendBytes(office.url, requestOf('GET /me HTTP/1.1', [CLOSE, ...headers]))
    assert.equal(statusIn(await me('Authorization: Bearer other')), 200)
    assert.equal(codeIn(await me('Lazo-Workspace: Ana', 'Lazo-Workspace: Other')), 'workspace-not-found')
    const card = requestOf('DELETE /cards/00000000-0000-7000-8000-000000000000 HTTP/1.1', [
      'If-Match: "a"',
      'If-Match: "b"',
      CLOSE,
    ])
    assert.equal(codeIn(await sendBytes(office.url, card)), 'input-invalid')
  })
})

describe('a body that is cut in the middle', () => {
  let bookId: string
  let cardId: string

  before(async () => {
    bookId = await bookCalled('Cut')
    const body = { bookIds: [bookId], name: { full: 'Ana' } }
    cardId = String((await office.ask('POST', '/cards', { body })).json.id)
  })

  const half: Readonly<Record<string, () => string>> = {
    'of a card in chunks': () =>
      requestOf('POST /cards HTTP/1.1', [TYPE, CHUNKED], `100\r\n{"bookIds":["${bookId}"],"na`),
    'of a card by length': () =>
      requestOf(
        'POST /cards HTTP/1.1',
        [TYPE, 'Content-Length: 5000'],
        `{"bookIds":["${bookId}"],"name":{"full":"Half"}}`,
      ),
    'of a change': () =>
      requestOf(
        `PUT /cards/${cardId} HTTP/1.1`,
        [TYPE, 'If-Match: *', 'Content-Length: 5000'],
        '{"name":{"full":"Half"}}',
      ),
    'of a file in chunks': () =>
      requestOf(
        'POST /uploads?fileName=a.vcf HTTP/1.1',
        ['Content-Type: text/vcard', CHUNKED],
        `300000\r\n${'x'.repeat(2_500_000)}`,
      ),
    'of a file by length': () =>
      requestOf(
        'POST /uploads?fileName=a.vcf HTTP/1.1',
        ['Content-Type: text/vcard', 'Content-Length: 90000000'],
        'x'.repeat(2_500_000),
      ),
    'of a photo': () =>
      requestOf(
        `PUT /cards/${cardId}/photo HTTP/1.1`,
        ['Content-Type: image/png', 'Content-Length: 500000'],
        '\x89PNG\r\n\x1a\n',
      ),
  }
  const cuts: Readonly<Record<string, (wire: Wire) => unknown>> = {
    'by its end': ({ socket }) => socket.end(),
    'by a broken connection': ({ socket }) => socket.resetAndDestroy(),
  }
  for (const [what, requestNow] of Object.entries(half))
    for (const [how, cut] of Object.entries(cuts))
      test(`${what}, ${how}, leaves nothing`, { timeout: 60_000 }, async () => {
        const census = await office.census()
        const wire = await openWire(office.url)
        await new Promise((resolve) => wire.socket.write(Buffer.from(requestNow(), 'latin1'), resolve))
        // The first megabytes of a file are written while the rest is on its way.
        if (what.startsWith('of a file'))
          await until(async () => (await office.census())['lazo.blob_chunk']! > census['lazo.blob_chunk']!)
        cut(wire)
        await wire.closed()
        await until(async () => isDeepStrictEqual(await office.census(), census))
        assert.deepEqual((await office.ask('GET', `/cards/${cardId}`)).json.name, { full: 'Ana' })
      })
})
