import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type Question, type TestServer } from '#kit/rest.ts'

const ANA = { name: { full: 'Ana García López' }, emails: { e1: { address: 'ana@example.org' } } }

describe('cards through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const create = async (card: object = ANA) => {
    const { token, bookId } = server
    return server.ask('POST', '/cards', { token, body: { ...card, bookIds: [bookId] } })
  }
  const etagOf = (told: { headers: Record<string, unknown> }) => String(told.headers.etag)
  const edit = (id: unknown, question: Question) =>
    server.ask('PATCH', `/cards/${id}`, { token: server.token, ...question })

  it('are kept as they come, and told where they are', async () => {
    const made = await create({ ...ANA, 'example.com:shoe': 42 })
    assert.equal(made.status, 201)
    assert.equal(made.headers.location, `/api/v1/cards/${made.json.id}`)
    const read = await server.ask('GET', `/cards/${made.json.id}`, { token: server.token })
    assert.equal(read.headers.etag, made.headers.etag)
    assert.deepEqual(read.json.name, ANA.name)
    assert.deepEqual(read.json['example.com:shoe'], 42)
    assert.deepEqual(read.json.bookIds, [server.bookId])
    assert.equal(Number(read.json.revision), 1)
  })

  it('give names back to the letter, whatever they look like', async () => {
    for (const full of [
      "Robert'); drop table lazo.card;--",
      '<script>alert(1)</script>',
      '${7*7} %00 \\u0000 "',
      '𝕬 ñ 🤝',
    ]) {
      const made = await create({ name: { full } })
      const read = await server.ask('GET', `/cards/${made.json.id}`, { token: server.token })
      assert.equal(String(read.json.name?.full), full)
      assert.equal(read.headers['content-type'], 'application/json; charset=utf-8')
    }
  })

  it('are mended where text cannot be stored, and say so', async () => {
    const made = await create({ name: { full: 'A\u0000na \ud800' }, notes: { n1: { note: 'x\u0000' } } })
    assert.equal(String(made.json.name?.full), 'Ana \ufffd')
    assert.equal(made.json.warnings?.length, 2)
  })

  it('are refused with the property that is wrong', async () => {
    const told = await create({ name: { full: 7 } })
    assert.equal(told.status, 422)
    assert.equal(String(told.json.code), 'card-invalid')
    assert.equal(String(told.json.facts?.path), 'name/full')
  })

  it('are born in one book', async () => {
    const body = { ...ANA, bookIds: [server.bookId, server.bookId] }
    const told = await server.ask('POST', '/cards', { token: server.token, body })
    assert.equal(told.status, 422)
    assert.match(String(told.json.detail), /bookIds/)
  })

  it('are replaced only by who says which state is replaced', async () => {
    const made = await create()
    const put = (headers: Record<string, string>) =>
      server.ask('PUT', `/cards/${made.json.id}`, { token: server.token, body: { ...made.json, kind: 'org' }, headers })
    assert.equal((await put({})).status, 428)
    assert.equal((await put({ 'if-match': '"never-given"' })).status, 412)
    assert.equal((await put({ 'if-match': `W/${etagOf(made)}` })).status, 412)
    const done = await put({ 'if-match': etagOf(made) })
    assert.equal(done.status, 200, done.text)
    assert.equal(String(done.json.kind), 'org')
    assert.notEqual(done.headers.etag, made.headers.etag)
    const stale = await put({ 'if-match': etagOf(made) })
    assert.equal(stale.status, 412)
    assert.equal(String(stale.json.facts?.etag), etagOf(done))
  })

  it('do not change their books in passing', async () => {
    const made = await create()
    const other = await server.ask('POST', '/books', { token: server.token, body: { name: 'Otra' } })
    const body = { ...made.json, bookIds: [other.json.id] }
    const headers = { 'if-match': etagOf(made) }
    const told = await server.ask('PUT', `/cards/${made.json.id}`, { token: server.token, body, headers })
    assert.equal(told.status, 422)
    assert.equal(String(told.json.facts?.field), 'bookIds')
  })

  it('merge an edit of an older state with what others did since', async () => {
    const made = await create()
    const base = etagOf(made)
    await edit(made.json.id, { body: { base, patch: { 'name/full': 'Ana G. López' } } })
    const merged = await edit(made.json.id, { body: { base, patch: { 'emails/e2': { address: 'ana@casa.example' } } } })
    assert.equal(merged.status, 200, merged.text)
    assert.equal(String(merged.json.name?.full), 'Ana G. López')
    assert.deepEqual(Object.keys(merged.json.emails!), ['e1', 'e2'])
  })

  it('refuse an edit of what somebody else changed, naming the paths', async () => {
    const made = await create()
    const base = etagOf(made)
    await edit(made.json.id, { body: { base, patch: { 'name/full': 'Ana G. López' } } })
    const told = await edit(made.json.id, { body: { base, patch: { 'name/full': 'Anita' } } })
    assert.equal(told.status, 409)
    assert.equal(String(told.json.code), 'card-changed')
    assert.deepEqual(told.json.facts?.paths, ['name/full'])
  })

  it('take a patch with If-Match strictly, and none without a state', async () => {
    const made = await create()
    const body = { patch: { 'name/full': 'Ana' } }
    assert.equal((await edit(made.json.id, { body })).status, 428)
    assert.equal((await edit(made.json.id, { body, headers: { 'if-match': etagOf(made) } })).status, 200)
    assert.equal((await edit(made.json.id, { body, headers: { 'if-match': etagOf(made) } })).status, 412)
    assert.equal((await edit(made.json.id, { body, headers: { 'if-match': '*' } })).status, 200)
  })

  it('refuse a patch that does not fit, or that touches what Lazo tells', async () => {
    const made = await create()
    const headers = { 'if-match': '*' }
    const unfit = await edit(made.json.id, { headers, body: { patch: { 'phones/p1/number': '612' } } })
    assert.equal(String(unfit.json.code), 'card-invalid')
    const own = await edit(made.json.id, { headers, body: { patch: { revision: 7 } } })
    assert.equal(String(own.json.facts?.field), 'patch/revision')
  })

  it('go to the trash as a batch and come back by its undo', async () => {
    const made = await create()
    const { token } = server
    const gone = await server.ask('DELETE', `/cards/${made.json.id}`, { token })
    assert.equal((await server.ask('GET', `/cards/${made.json.id}`, { token })).status, 404)
    const undone = await server.ask('POST', `/batches/${gone.json.batchId}/undo`, { token })
    assert.equal(Number(undone.json.cards), 1)
    assert.equal((await server.ask('GET', `/cards/${made.json.id}`, { token })).status, 200)
    const twice = await server.ask('POST', `/batches/${gone.json.batchId}/undo`, { token })
    assert.equal(String(twice.json.code), 'already-undone')
  })

  it('carry a layer that only its member sees', async () => {
    const made = await create()
    const { token } = server
    const patch = { 'notes/mine': { note: 'Le gusta el té' } }
    await server.ask('PUT', `/cards/${made.json.id}/overlay`, { token, body: { patch } })
    const read = await server.ask('GET', `/cards/${made.json.id}`, { token })
    assert.deepEqual(read.json.overlay, patch)
    assert.equal(read.json.notes, undefined)
    assert.equal((await server.ask('DELETE', `/cards/${made.json.id}/overlay`, { token })).status, 204)
    const after = await server.ask('GET', `/cards/${made.json.id}/overlay`, { token })
    assert.deepEqual(after.json.patch, {})
  })

  it('do not exist for another workspace, nor for a member without their book', async () => {
    const made = await create()
    const stranger = await server.tokenOf((await server.person('eva@example.net')).actor!)
    const colleague = await server.tokenOf(await server.member('bea'))
    for (const token of [stranger, colleague])
      for (const [method, path] of [
        ['GET', ''],
        ['DELETE', ''],
        ['GET', '/history'],
        ['GET', '/photo'],
        ['GET', '/overlay'],
      ] as const) {
        const told = await server.ask(method, `/cards/${made.json.id}${path}`, { token })
        assert.equal(told.status, 404, `${method} ${path}`)
        assert.equal(String(told.json.code), 'card-not-found')
      }
    const into = await server.ask('POST', '/cards', { token: stranger, body: { ...ANA, bookIds: [server.bookId] } })
    assert.equal(String(into.json.code), 'book-not-found')
  })

  it('are not changed with a key that may only read', async () => {
    const made = await create()
    const token = await server.tokenOf(server.owner, 'read')
    assert.equal((await server.ask('GET', `/cards/${made.json.id}`, { token })).status, 200)
    const told = await server.ask('DELETE', `/cards/${made.json.id}`, { token })
    assert.equal(told.status, 403)
    assert.equal(String(told.json.code), 'scope-missing')
    assert.match(String(told.headers['www-authenticate']), /insufficient_scope/)
  })
})
