import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { bookCalled } from './support/books.ts'
import type { Census } from './support/census.ts'
import { office } from './support/office.ts'

const JSON_TYPE = 'application/json'

/** A body that is no card, and how it is answered. */
interface BadBody {
  readonly bytes: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
  readonly answer: readonly [status: number, code: string, detail: string]
}

const unreadable = (detail: string) => [400, 'body-unreadable', detail] as const
const unsupported = [
  415,
  'media-type-unsupported',
  'This kind of content is not taken here; send application/json.',
] as const
const invalid = (detail: string) => [422, 'input-invalid', detail] as const

const badBodies: Readonly<Record<string, BadBody>> = {
  'nested 10,000 levels deep': {
    bytes: `{"bookIds":[],"example.org:x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    answer: unreadable('The body is nested deeper than 100 levels.'),
  },
  'nested a million levels deep': {
    bytes: `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`,
    answer: unreadable('The body is nested deeper than 100 levels.'),
  },
  'of two million brackets that never close': {
    bytes: '['.repeat(2_000_000),
    answer: unreadable('The body is not JSON.'),
  },
  'of a text that never ends': {
    bytes: `{"name":"${'\\'.repeat(99_999)}`,
    answer: unreadable('The body is not JSON.'),
  },
  'too long': {
    bytes: `"${'x'.repeat(3_000_000)}"`,
    answer: [413, 'body-too-large', 'The body is longer than is taken here.'],
  },
  'that is no JSON': { bytes: "{'name': 1}", answer: unreadable('The body is not JSON.') },
  'that is no UTF-8': {
    bytes: Buffer.from('{"name":{"full":"\xff\xfe"}}', 'latin1'),
    answer: unreadable('The body is not text in UTF-8.'),
  },
  'that is UTF-16': { bytes: Buffer.from('{"name":{}}', 'utf16le'), answer: unreadable('The body is not JSON.') },
  'that pollutes prototypes': {
    bytes: '{"bookIds":[],"emails":{"__proto__":{"address":"a@example.org"}}}',
    answer: unreadable('The body has a property named __proto__, which is not taken here.'),
  },
  'that is empty': { bytes: '', answer: invalid('body is missing.') },
  'that is null': { bytes: 'null', answer: invalid('body must be an object.') },
  'that is a list': { bytes: '[1]', answer: invalid('body must be an object.') },
  'that is a number beyond numbers': { bytes: '1e999', answer: invalid('body must be an object.') },
  'with ids that are none': {
    bytes: `{"bookIds":["' or 1=1"]}`,
    answer: invalid('bookIds/0 must be an identifier as Lazo gives them.'),
  },
  'of XML': {
    bytes: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    headers: { 'content-type': 'application/xml' },
    answer: unsupported,
  },
  'of a form': {
    bytes: 'name=Ana',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    answer: unsupported,
  },
  'of several parts': {
    bytes: '--x',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    answer: unsupported,
  },
  'of plain text': { bytes: '{}', headers: { 'content-type': 'text/plain' }, answer: unsupported },
  'of a kind that is none': { bytes: '{}', headers: { 'content-type': ';;/;' }, answer: unsupported },
  'that is packed': {
    bytes: '{}',
    headers: { 'content-encoding': 'gzip' },
    answer: [415, 'media-type-unsupported', 'Compressed bodies are not taken here; send the body as it is.'],
  },
}

describe('a body', () => {
  let census: Census

  before(async () => {
    census = await office.census()
  })

  for (const [what, { bytes, headers, answer }] of Object.entries(badBodies))
    test(`${what} is refused`, async () => {
      const question = { bytes: new Uint8Array(Buffer.from(bytes)), headers: { 'content-type': JSON_TYPE, ...headers } }
      const { status, code, json } = await office.ask('POST', '/cards', question)
      assert.deepEqual([status, code, json.detail], answer)
    })

  test('of who need not be known is short', async () => {
    const body = { email: 'ana@example.org', password: 'x'.repeat(100_000) }
    for (const path of ['/session', '/setup', '/password-resets']) {
      const { status, code } = await office.ask('POST', path, { body, token: '' })
      assert.deepEqual([status, code], [413, 'body-too-large'])
    }
  })

  test('that is refused leaves nothing', async () => {
    assert.deepEqual(await office.census(), census)
  })
})

describe('a card', () => {
  let bookIds: string[]

  before(async () => {
    bookIds = [await bookCalled('Bodies')]
  })

  test('with characters that no database holds is mended, and says so', async () => {
    const bytes = `{"bookIds":${JSON.stringify(bookIds)},"name":{"full":"A\\u0000na \\ud800"},"lazo.app:custom":{"\\udc00":"x"}}`
    const { status, json } = await office.ask('POST', '/cards', { bytes, headers: { 'content-type': JSON_TYPE } })
    assert.equal(status, 201)
    assert.deepEqual([json.name!.full, json['lazo.app:custom']], ['Ana \ufffd', { '\ufffd': 'x' }])
    assert.deepEqual(json.warnings, [
      'characters that cannot be stored were replaced in name/full',
      'characters that cannot be stored were replaced in lazo.app:custom/\ufffd',
    ])
  })

  test('with properties called like parts of every object keeps them', async () => {
    const card = {
      constructor: { prototype: { polluted: true } },
      emails: { constructor: { address: 'c@example.org' } },
    }
    const made = await office.ask('POST', '/cards', { body: { bookIds, ...card } })
    assert.equal(made.status, 201, made.text)
    const { json } = await office.ask('GET', `/cards/${made.json.id}`)
    assert.deepEqual(
      { constructor: Object.entries(json).find(([name]) => name === 'constructor')![1], emails: json.emails },
      card,
    )
  })

  const refused: Readonly<Record<string, readonly [card: object, status: number, code: string]>> = {
    'longer than a megabyte': [{ name: { full: 'x'.repeat(1_500_000) } }, 413, 'card-too-large'],
    'of a version that is not yet': [{ version: '99' }, 422, 'card-invalid'],
    'whose name is a list': [{ name: [] }, 422, 'card-invalid'],
    'with a patch that leads nowhere': [{ localizations: { es: { 'a/b/c/__proto__/d': 1 } } }, 422, 'card-invalid'],
    'in a book that never was': [{ bookIds: ['00000000-0000-7000-8000-000000000000'] }, 404, 'book-not-found'],
    'in no book': [{ bookIds: [] }, 422, 'input-invalid'],
  }
  for (const [what, [card, status, code]] of Object.entries(refused))
    test(`${what} is refused and leaves nothing`, async () => {
      const body = { bookIds, name: { full: 'Ana' }, ...card }
      const told = await office.unchanged(() => office.ask('POST', '/cards', { body }))
      assert.deepEqual([told.status, told.code], [status, code], told.text)
    })

  test('is not changed by patches that lead nowhere', async () => {
    const { json: card } = await office.ask('POST', '/cards', { body: { bookIds, name: { full: 'Ana' } } })
    const paths = [
      '__proto__/polluted',
      'constructor/prototype/x',
      'name/__proto__/x',
      '/',
      '',
      '~9',
      'name/full/deeper',
      `a${'/a'.repeat(1_000)}`,
    ]
    await office.unchanged(async () => {
      for (const path of paths) {
        const question = { body: { patch: JSON.parse(`{${JSON.stringify(path)}:1}`) }, headers: { 'if-match': '*' } }
        const told = await office.ask('PATCH', `/cards/${card.id}`, question)
        assert.ok([400, 422].includes(told.status), `${path.slice(0, 50)}: ${told.text}`)
      }
    })
    assert.deepEqual((await office.ask('GET', `/cards/${card.id}`)).json.name, { full: 'Ana' })
  })
})
