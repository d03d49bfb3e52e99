import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'
import { transparentPng } from '../hostile/support/png.ts'

/** What a link may show, each with a word that stands in it and nowhere else, and the part of the card it is. */
const PARTS = {
  emails: ['correo-uno', { emails: { e: { address: 'correo-uno@brezo.example' } } }],
  phones: ['600111222', { phones: { p: { number: '+34600111222' } } }],
  addresses: ['Calle Dos', { addresses: { a: { full: 'Calle Dos 2' } } }],
  organizations: ['Empresa Tres', { organizations: { o: { name: 'Empresa Tres' } } }],
  notes: ['nota cuatro', { notes: { n: { note: 'nota cuatro' } } }],
  labels: ['etiqueta-seis', { keywords: { 'etiqueta-seis': true } }],
  online: ['siete.example', { links: { l: { uri: 'https://siete.example/' } } }],
} as const

type Part = keyof typeof PARTS
const parts = Object.keys(PARTS) as Part[]
const wordOf = (part: Part) => PARTS[part][0]
/** What no link shows, whatever is chosen. */
const NEVER_SHOWN = [
  'capa propia',
  'comentario suyo',
  'antes se llamaba',
  'lazo:blob',
  'Otra Persona',
  'libreta secreta',
]

describe('what is told to who has a link, by what was chosen', () => {
  let server: TestServer
  let cardId: string
  let otherId: string

  before(async () => {
    server = await openTestServer()
    const whole = Object.assign({}, ...parts.map((part) => PARTS[part][1])) as object
    cardId = await make({ name: { full: 'Rosa antes se llamaba' }, ...whole })
    await done('PUT', `/cards/${cardId}/overlay`, { patch: { 'notes/x': { note: 'capa propia' } } })
    await done('POST', `/cards/${cardId}/comments`, { text: 'comentario suyo' })
    await done('PATCH', `/cards/${cardId}`, { patch: { 'name/full': 'Rosa Paz' } })
    const apart = await done('POST', '/books', { name: 'libreta secreta', kind: 'personal' })
    await done('POST', `/books/${String(apart['id'])}/links`, { cardIds: [cardId] })
    otherId = await make({ name: { full: 'Otra Persona' } }, String(apart['id']))
  })
  after(() => server.close())

  async function done(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown) {
    const headers: Record<string, string> = method === 'PATCH' ? { 'if-match': '*' } : {}
    const told = await server.ask(method, path, {
      token: server.token,
      headers,
      ...(body === undefined ? {} : { body }),
    })
    assert.ok(told.status < 300, `${method} ${path}: ${told.text}`)
    return told.json
  }
  const make = async (card: object, bookId = server.bookId) =>
    String((await done('POST', '/cards', { ...card, bookIds: [bookId] }))['id'])
  const inDays = (days: number) => new Date(server.domain.clock.now().getTime() + days * 86_400_000).toISOString()
  const link = async (shows: readonly string[], more: object = {}) => {
    const told = await done('POST', '/links', { title: 'Feria', cardId, shows, expiresAt: inDays(30), ...more })
    return { id: String(told['id']), path: String(told['path']) }
  }
  const get = (url: string) => server.app.inject({ method: 'GET', url })
  /** All that a link leads to: its page, that of the card, and the file. */
  const tell = async (path: string) => {
    const told: string[] = []
    for (const url of [path, `${path}/${cardId}`, `${path}/${cardId}.vcf`]) {
      const { statusCode, payload } = await get(url)
      assert.equal(statusCode, 200, url)
      // Long lines of a file are folded (RFC 6350 §3.2).
      told.push(payload.replaceAll(/\r\n[ \t]/g, ''))
    }
    return told
  }
  const words = (text: string) => [...parts.map(wordOf), ...NEVER_SHOWN].filter((word) => text.includes(word))

  for (const part of parts)
    it(`holds the ${part} where they were chosen, and nothing else`, async () => {
      const { path } = await link([part])
      const [page, , file] = await tell(path)
      const others = words(page!).filter((word) => word !== wordOf(part))
      assert.deepEqual([others, words(file!)], [[], [wordOf(part)]])
      assert.ok(page!.includes('Rosa Paz') && file!.includes('Rosa Paz'))
    })

  it('holds nothing but the name where nothing was chosen, and everything chosen at once', async () => {
    for (const text of await tell((await link([])).path)) assert.deepEqual(words(text), [])
    const [, , file] = await tell((await link(parts)).path)
    assert.deepEqual(words(file!), parts.map(wordOf))
  })

  it('holds nothing that is hidden from guests, whatever was chosen', async () => {
    const { path } = await link(parts)
    const hide = (fields: readonly string[]) =>
      done('PUT', `/books/${server.bookId}/hidden-fields`, { fields, below: 'edit', fromGuests: fields.length > 0 })
    await hide(['phones', 'notes'])
    for (const text of await tell(path))
      for (const word of [wordOf('phones'), wordOf('notes')]) assert.ok(!text.includes(word), text)
    await done('PUT', `/books/${server.bookId}/hidden-fields`, { fields: [], below: null, fromGuests: false })
  })

  it('holds the picture there is, and none of before, under no address', async () => {
    const put = async (size: number) => {
      const question = { bytes: await transparentPng(size), headers: { 'content-type': 'image/png' } }
      const told = await server.ask('PUT', `/cards/${cardId}/photo`, { token: server.token, ...question })
      return String(told.json.media!.photo!.uri).replace('lazo:blob/', '')
    }
    const [before, now] = [await put(4), await put(8)]
    const { path } = await link(['photos'])
    const never = await get('/shared/neverneverneverneverneverne')
    assert.equal((await get(`${path}/${cardId}/photo.jpg`)).statusCode, 200)
    for (const blobId of [before, now])
      for (const url of [`${path}/${blobId}`, `${path}/${blobId}/photo.jpg`, `${path}/${blobId}.vcf`])
        assert.equal((await get(url)).statusCode, never.statusCode, url)
    await done('PATCH', `/cards/${cardId}`, { patch: { media: null } })
    assert.equal((await get(`${path}/${cardId}/photo.jpg`)).statusCode, never.statusCode)
  })

  it('is a page for each card of a book, and none for any other, also where its id is known', async () => {
    const { path } = await link(['emails'], { cardId: undefined, bookId: server.bookId })
    const { payload } = await get(path)
    assert.ok(payload.includes('Rosa Paz'))
    assert.deepEqual(
      words(payload).filter((word) => word !== wordOf('emails')),
      [],
    )
    const nothing = await get(`${path}/00000000-0000-7000-8000-000000000000`)
    assert.equal(nothing.statusCode, 404)
    assert.equal((await get(`${path}/${otherId}`)).payload, nothing.payload)
    assert.equal((await get(`${path}/${otherId}.vcf`)).payload, nothing.payload)
  })

  it('tells nothing without the password, and nothing more than what never was once it is over', async () => {
    const never = await get('/shared/neverneverneverneverneverne')
    const asked = await link(parts, { password: 'brezo y retama 7' })
    for (const url of [
      asked.path,
      `${asked.path}/${cardId}`,
      `${asked.path}/${cardId}.vcf`,
      `${asked.path}/${otherId}`,
    ]) {
      const { payload } = await get(url)
      assert.deepEqual([words(payload), payload.includes('Rosa')], [[], false], url)
    }
    const [revoked, expired] = [await link(parts), await link(parts, { expiresAt: inDays(1) })]
    await done('DELETE', `/links/${revoked.id}`)
    server.clock.pass({ days: 2 })
    for (const { path } of [revoked, expired])
      for (const url of [path, `${path}/${cardId}`, `${path}/${cardId}.vcf`, `${path}/${cardId}/photo.jpg`]) {
        const { statusCode, payload } = await get(url)
        assert.deepEqual([statusCode, payload], [never.statusCode, never.payload], url)
      }
  })
})
