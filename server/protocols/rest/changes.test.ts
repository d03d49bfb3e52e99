import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('history and changes through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const create = async (full: string) => {
    const { token, bookId } = server
    return String((await server.ask('POST', '/cards', { token, body: { name: { full }, bookIds: [bookId] } })).json.id)
  }
  const rename = (id: string, full: string) =>
    server.ask('PATCH', `/cards/${id}`, {
      token: server.token,
      body: { patch: { 'name/full': full } },
      headers: { 'if-match': '*' },
    })
  const book = async (name: string) =>
    String((await server.ask('POST', '/books', { token: server.token, body: { name } })).json.id)
  const nameOf = async (id: string) =>
    String((await server.ask('GET', `/cards/${id}`, { token: server.token })).json.name?.full)

  it('tell the history of a card page by page, and take one entry back', async () => {
    const { token } = server
    const id = await create('Uno')
    await rename(id, 'Dos')
    await rename(id, 'Tres')
    const first = await server.ask('GET', `/cards/${id}/history?limit=2`, { token })
    assert.deepEqual(
      [...first.json.items!].map((entry) => String(entry.act)),
      ['edit', 'edit'],
    )
    const rest = await server.ask('GET', `/cards/${id}/history?limit=2&cursor=${first.json.cursor}`, { token })
    assert.equal(String(rest.json.items?.[0]?.act), 'create')
    assert.equal(rest.json.cursor, null)
    await server.ask('POST', `/cards/${id}/history/${first.json.items?.[0]?.id}/undo`, { token })
    assert.equal(await nameOf(id), 'Dos')
    const nothing = await server.ask('POST', `/cards/${id}/history/${id}/undo`, { token })
    assert.equal(String(nothing.json.code), 'version-not-found')
  })

  it('delete many at once, list them in the trash, and restore them', async () => {
    const { token } = server
    const cardIds = [await create('A'), await create('B'), await create('C')]
    const gone = await server.ask('POST', '/cards/deletions', { token, body: { cardIds, title: 'Limpieza' } })
    assert.equal(gone.status, 201)
    const first = await server.ask('GET', '/trash?limit=2', { token })
    const rest = await server.ask('GET', `/trash?limit=2&cursor=${first.json.cursor}`, { token })
    const found = [...first.json.items!, ...rest.json.items!].map((entry) => String(entry.id))
    assert.deepEqual(found.toSorted(), cardIds.toSorted())
    assert.equal(Number(first.json.items?.[0]?.daysLeft), 30)
    const back = await server.ask('POST', '/trash/restorations', { token, body: { cardIds } })
    assert.equal(back.status, 201)
    const batches = await server.ask('GET', '/batches?limit=2', { token })
    assert.deepEqual(
      [...batches.json.items!].map((batch) => String(batch.id)),
      [back.json.batchId, gone.json.batchId],
    )
  })

  it('link, unlink and move cards between books', async () => {
    const { token } = server
    const [id, other] = [await create('Viajera'), await book('Segunda')]
    const booksOf = async () => (await server.ask('GET', `/cards/${id}`, { token })).json.bookIds
    await server.ask('POST', `/books/${other}/links`, { token, body: { cardIds: [id] } })
    assert.deepEqual(await booksOf(), [server.bookId, other])
    await server.ask('POST', `/books/${other}/links/deletions`, { token, body: { cardIds: [id] } })
    assert.deepEqual(await booksOf(), [server.bookId])
    await server.ask('POST', '/cards/moves', { token, body: { cardIds: [id], bookId: other } })
    assert.deepEqual(await booksOf(), [other])
  })

  it('refuse a choice of cards that is none, too long, or out of reach', async () => {
    const { token } = server
    const id = await create('Z')
    const remove = (cardIds: unknown) => server.ask('POST', '/cards/deletions', { token, body: { cardIds } })
    assert.equal((await remove([])).status, 422)
    assert.equal((await remove(['x'])).status, 422)
    assert.equal((await remove(Array(1_001).fill(id))).status, 422)
    assert.equal((await remove([id, server.bookId])).status, 404)
    assert.equal(await nameOf(id), 'Z')
  })

  it('tell what changed since a token, and begin anew from one that is none', async () => {
    const { token } = server
    const now = String((await server.ask('GET', '/changes', { token })).json.token)
    const id = await create('Nueva')
    const told = await server.ask('GET', `/changes?since=${now}`, { token })
    assert.deepEqual(
      [...told.json.items!].map((change) => String(change.id)),
      [id],
    )
    assert.deepEqual(told.json.items?.[0]?.put, [server.bookId])
    const next = await server.ask('GET', `/changes?since=${told.json.token}`, { token })
    assert.equal(next.json.items?.length, 0)
    for (const since of ['x', '1.1.1.1', now.replace(/^1\.\d+/, '1.7')]) {
      const gone = await server.ask('GET', `/changes?since=${since}`, { token })
      assert.equal(gone.status, 410)
      assert.equal(String(gone.json.code), 'start-over')
    }
  })

  it('name with each save the entry by which it is taken back, and none where nothing changed', async () => {
    const { token } = server
    const body = { name: { full: 'Recién hecha' }, bookIds: [server.bookId] }
    const [kept, lost] = [
      (await server.ask('POST', '/cards', { token, body })).json,
      (await server.ask('POST', '/cards', { token, body })).json,
    ]
    const undo = (id: unknown, versionId: unknown) =>
      server.ask('POST', `/cards/${String(id)}/history/${String(versionId)}/undo`, { token })
    const edited = (await rename(String(kept.id), 'Cambiada')).json
    assert.equal((await rename(String(kept.id), 'Cambiada')).json.versionId, null)
    await undo(kept.id, edited.versionId)
    assert.equal(await nameOf(String(kept.id)), 'Recién hecha')
    await undo(lost.id, lost.versionId)
    assert.equal((await server.ask('GET', `/cards/${String(lost.id)}`, { token })).status, 404)
  })
})
