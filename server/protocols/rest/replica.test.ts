import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { checkInput, replicaLine } from '@lazo/contract'
import { type Json, openTestServer, type TestServer } from '#kit/rest.ts'

describe('a copy of all cards through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const create = async (card: object) => {
    const { token, bookId } = server
    return String((await server.ask('POST', '/cards', { token, body: { bookIds: [bookId], ...card } })).json.id)
  }
  const read = async (query = '', token = server.token) => linesOf((await get(query, token)).text)
  const get = (query: string, token: string, headers = {}) => server.ask('GET', `/replica${query}`, { token, headers })

  it('begins with a token, tells each card as it is told alone, with its ETag, and says that it ended', async () => {
    const { token } = server
    const id = await create({ name: { full: 'Íñigo "Ñ" Núñez\nII' }, 'example.org:id': { id: 'x' } })
    await server.ask('PUT', `/cards/${id}/overlay`, { token, body: { patch: { 'notes/n1': { note: 'mía' } } } })
    const [head, line, done] = await read()
    assert.deepEqual(done, { done: true })
    const alone = await server.ask('GET', `/cards/${id}`, { token })
    assert.deepEqual(line, { card: { ...alone.json, etag: alone.headers.etag } })
    assert.deepEqual(head, { token: head?.token, cards: 1 })
    const answered = await get('', token)
    assert.equal(answered.headers['content-type'], 'application/x-ndjson; charset=utf-8')
    assert.equal(answered.headers['content-encoding'], undefined)
  })

  it('lets what Lazo adds count where a card names the like itself', async () => {
    const { token } = server
    const id = await create({ name: { full: 'Doble' } })
    const patch = { right: 'manage everything', revision: -1, etag: 'x' }
    const direct = await server.ask('PATCH', `/cards/${id}`, { token, body: { patch }, headers: { 'if-match': '*' } })
    assert.equal(direct.status, 422)
    await server.domain.store.write(server.owner, async (tx) => {
      await tx.sql
        .updateTable('card')
        .set({ document: JSON.stringify({ '@type': 'Card', uid: 'x', ...patch }) as never })
        .where('card_id', '=', id)
        .execute()
    })
    const line = (await read()).find(({ card }) => String(card?.id) === id)
    assert.deepEqual([line?.card?.right, line?.card?.revision], ['manage', 1])
    assert.match(String(line?.card?.etag), /^"/)
  })

  it('tells since a token what is new and what is gone, and goes on behind a card', async () => {
    const { token } = server
    const [one, other] = [await create({ name: { full: 'Una' } }), await create({ name: { full: 'Otra' } })]
    const [head] = await read()
    await server.ask('PATCH', `/cards/${one}`, {
      token,
      body: { patch: { 'name/full': 'Cambiada' } },
      headers: { 'if-match': '*' },
    })
    await server.ask('DELETE', `/cards/${other}`, { token })
    const [next, changed, gone, done] = await read(`?since=${head?.token}`)
    assert.deepEqual([next?.cards, changed?.card?.name?.full], [2, 'Cambiada'])
    assert.deepEqual([gone, done], [{ gone: other }, { done: true }])
    const rest = await read(`?after=${one}`)
    assert.deepEqual(
      rest.map((line) => Object.keys(line)[0]),
      ['token', 'done'],
    )
  })

  it('is packed for who takes it so', async () => {
    const packed = await get('', server.token, { 'accept-encoding': 'br;q=0.5, gzip' })
    assert.equal(packed.headers['content-encoding'], 'gzip')
    assert.equal(packed.headers.vary, 'Accept-Encoding')
    assert.equal(gunzipSync(packed.bytes).toString('utf8'), (await get('', server.token)).text)
  })

  it('begins anew where a token is none, and is kept from strangers', async () => {
    const refused = await get('?since=1.1.1.1', server.token)
    assert.deepEqual([refused.status, String(refused.json.code)], [410, 'start-over'])
    assert.equal((await get('?after=x', server.token)).status, 422)
    assert.equal((await server.ask('GET', '/replica')).status, 401)
    const luis = await server.tokenOf(await server.member('luis'), 'read')
    assert.deepEqual(
      (await read('', luis)).map((line) => Object.keys(line)[0]),
      ['token', 'done'],
    )
  })
})

/** The lines of an answer, each held against the contract. */
function linesOf(text: string): Json[] {
  assert.ok(text.endsWith('\n'))
  const lines = text.slice(0, -1).split('\n')
  return lines.map((line) => {
    const value = JSON.parse(line)
    assert.deepEqual(checkInput(replicaLine, value, 'en'), { isRight: true, value })
    return value
  })
}
