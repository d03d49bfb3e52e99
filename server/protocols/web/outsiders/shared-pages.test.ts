import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'
const CARD = {
  name: { full: 'Rosa <b>Paz</b>' },
  titles: { t: { name: 'Editora' } },
  emails: { e: { address: 'rosa@brezo.example' } },
  phones: { p: { number: '+34 600 000 010' } },
  links: { l: { uri: 'https://brezo.example' }, j: { uri: 'javascript:alert(1)' } },
  media: { m: { kind: 'photo', uri: DOT } },
  notes: { n: { note: 'strictly between us' } },
  keywords: { secretLabel: true },
}

describe('what a link shows', () => {
  let server: TestServer
  let cardId: string

  before(async () => {
    server = await openTestServer({ publicUrl: 'https://people.example' })
    cardId = await card()
  })
  after(() => server.close())

  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, token = server.token) =>
    server.ask(method, path, { token, ...(body === undefined ? {} : { body }) })
  const card = async (more: object = {}) =>
    String((await ask('POST', '/cards', { ...CARD, ...more, bookIds: [server.bookId] })).json.id)
  const link = async (more: object = {}) => {
    const body = { title: 'Feria', cardId, shows: ['emails', 'photos'], expiresAt: expiry(), ...more }
    const told = await ask('POST', '/links', body)
    assert.equal(told.status, 201, told.text)
    return { id: String(told.json.id), path: String(told.json.path), json: told.json }
  }
  const expiry = (days = 30) => new Date(server.domain.clock.now().getTime() + days * 86_400_000).toISOString()
  const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ method: 'GET', url, headers })
  const post = (url: string, password: string) =>
    server.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://people.example' },
      payload: new URLSearchParams({ password }).toString(),
    })

  it('is a card with the chosen parts and no others, as text, without script, for no search engine', async () => {
    const { path } = await link()
    const { statusCode, payload, headers } = await get(path, { 'accept-language': 'en' })
    assert.equal(statusCode, 200)
    for (const text of ['Rosa &lt;b&gt;Paz&lt;/b&gt;', 'rosa@brezo.example', 'noindex', 'Save contact', '/photo.jpg'])
      assert.ok(payload.includes(text), text)
    for (const text of ['600 000', 'Editora', 'strictly', 'secretLabel', 'https://brezo', '<script', 'lazo:blob'])
      assert.equal(payload.includes(text), false, text)
    assert.equal(headers['cache-control'], 'no-store')
    const file = await get(`${path}/${cardId}.vcf`)
    assert.match(file.payload, /EMAIL.*rosa@brezo/)
    assert.match(file.payload, /PHOTO/)
    assert.equal(/TEL|NOTE|CATEGORIES|TITLE|lazo:blob/.test(file.payload), false)
    assert.equal((await get(`${path}/${cardId}/photo.jpg`)).headers['content-type'], 'image/jpeg')
    assert.equal((await get((await link({ shows: [] })).path)).payload.includes('photo.jpg'), false)
  })

  it('never holds the layer of its maker, nor what harms whoever follows it', async () => {
    await ask('PUT', `/cards/${cardId}/overlay`, { patch: { 'emails/own': { address: 'hidden@layer.example' } } })
    const { path } = await link({ shows: ['emails', 'online'] })
    for (const url of [path, `${path}/${cardId}.vcf`])
      assert.equal(/layer\.example|javascript/.test((await get(url)).payload), false, url)
  })

  it('is a book, page by page, with a page for each card and none for any other', async () => {
    const other = await card({ name: { full: 'Zoe' } })
    const apart = await ask('POST', '/books', { name: 'Otra', kind: 'personal' })
    const hidden = String((await ask('POST', '/cards', { ...CARD, bookIds: [String(apart.json.id)] })).json.id)
    const { path, json } = await link({
      cardId: undefined,
      bookId: server.bookId,
      title: 'Toda la feria',
      language: 'es',
    })
    assert.deepEqual([json.of, json.bookId], ['Clientes', server.bookId])
    const { payload } = await get(path, { 'accept-language': 'en' })
    assert.match(payload, /<html lang="es">[\s\S]*Toda la feria[\s\S]*puede abrirse hasta/)
    for (const id of [cardId, other]) assert.ok(payload.includes(`${path}/${id}`))
    assert.match((await get(`${path}/${other}`)).payload, /Zoe[\s\S]*Todos los contactos/)
    for (const id of [hidden, server.bookId, 'x', `${hidden}.vcf`])
      assert.equal((await get(`${path}/${id}`)).statusCode, 404, id)
    assert.equal((await get(`${path}?after=x`)).statusCode, 400)
  })

  it('asks for the password, tells nothing before, and tries are counted', async () => {
    const { path } = await link({ password: 'clave secreta' })
    const gate = await get(path)
    assert.match(gate.payload, /type="password"/)
    assert.equal(/Rosa|Feria|brezo/.test(gate.payload), false)
    for (const url of [`${path}/${cardId}`, `${path}/${cardId}.vcf`, `${path}/${cardId}/photo.jpg`])
      assert.match((await get(url)).payload, /type="password"/)
    assert.deepEqual([(await post(path, 'no')).statusCode, (await post(path, '')).statusCode], [403, 422])
    const opened = await post(path, 'clave secreta')
    assert.equal(opened.statusCode, 303)
    const cookie = String(opened.headers['set-cookie'])
    assert.match(cookie, new RegExp(`Path=${path}; HttpOnly; SameSite=Lax; Secure`))
    const [pair] = cookie.split(';')
    assert.match((await get(path, { cookie: pair! })).payload, /Rosa/)
    const second = await link({ password: 'clave secreta' })
    assert.match((await get(second.path, { cookie: pair! })).payload, /type="password"/)
    server.clock.pass({ hours: 9 })
    assert.match((await get(path, { cookie: pair! })).payload, /type="password"/)
    for (let i = 0; i < 10; i += 1) await post(second.path, 'no')
    const stopped = await post(second.path, 'clave secreta')
    assert.deepEqual([stopped.statusCode, stopped.headers['retry-after'] !== undefined], [429, true])
  })

  it('is nowhere once it is revoked, has expired, or its maker may no longer share', async () => {
    const never = await get('/shared/AAAAAAAAAAAAAAAAAAAAAAAA')
    const alike = async (path: string) => {
      const { statusCode, payload } = await get(path)
      assert.deepEqual([statusCode, payload], [404, never.payload])
    }
    assert.equal(never.statusCode, 404)
    const revoked = await link()
    assert.equal((await ask('DELETE', `/links/${revoked.id}`)).status, 204)
    await alike(revoked.path)
    const expired = await link({ expiresAt: expiry(1) })
    const trashed = await link({ cardId: await card() })
    await ask('DELETE', `/cards/${String(trashed.json.cardId)}`)
    await alike(trashed.path)
    const luis = await server.member('Luis')
    const token = await server.tokenOf(luis)
    const grant = (right: string) => ask('PUT', `/books/${server.bookId}/grants/members/${luis.memberId}`, { right })
    await grant('share')
    const body = { title: 'De Luis', bookId: server.bookId, shows: ['emails'], expiresAt: expiry() }
    const ofLuis = String((await ask('POST', '/links', body, token)).json.path)
    assert.equal((await get(ofLuis)).statusCode, 200)
    const listed = [...(await ask('GET', '/links')).json.items!].find((one) => String(one.title) === 'De Luis')!
    assert.deepEqual([listed.path, String(listed.ownerName)], [null, 'Luis'])
    await grant('edit')
    await alike(ofLuis)
    assert.equal((await ask('DELETE', `/links/${String(listed.id)}`)).status, 204)
    assert.deepEqual([...(await ask('GET', '/links', undefined, token)).json.items!], [])
    server.clock.pass({ days: 2 })
    await alike(expired.path)
  })

  it('is journalled: how often it was opened on which day, and once a day in the audit', async () => {
    const { id, path } = await link()
    for (let i = 0; i < 3; i += 1) await get(path)
    await get(`${path}/${cardId}/photo.jpg`)
    server.clock.pass({ days: 1 })
    await get(`${path}/${cardId}.vcf`)
    const { items } = (await ask('GET', `/links/${id}/openings`)).json
    assert.deepEqual(
      [...items!].map(({ openings }) => openings),
      [1, 3],
    )
    const told = [...(await ask('GET', '/links')).json.items!].find((one) => String(one.id) === id)!
    assert.equal(told.openings, 4)
  })

  it('is refused to who may not share it, for ever, and for nothing', async () => {
    const luis = await server.member('Marta')
    const token = await server.tokenOf(luis)
    const body = { title: 'Mía', cardId, shows: ['emails'], expiresAt: expiry() }
    assert.equal((await ask('POST', '/links', body, token)).json.code, 'card-not-found')
    await ask('PUT', `/books/${server.bookId}/grants/members/${luis.memberId}`, { right: 'delete' })
    assert.equal((await ask('POST', '/links', body, token)).json.code, 'right-missing')
    for (const odd of [
      { expiresAt: expiry(-1) },
      { expiresAt: expiry(400) },
      { bookId: server.bookId },
      { cardId: undefined },
    ])
      assert.equal((await ask('POST', '/links', { ...body, ...odd })).status, 422, JSON.stringify(odd))
  })
})
