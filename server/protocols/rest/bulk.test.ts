import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('many cards at once through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const ask = (path: string, body: unknown, headers = {}) =>
    server.ask('POST', path, { token: server.token, body, headers })
  const create = async () => {
    const { bookId } = server
    return String((await ask('/cards', { name: { full: 'Ana' }, bookIds: [bookId] })).json.id)
  }
  const read = async (id: string) => (await server.ask('GET', `/cards/${id}`, { token: server.token })).json

  it('are edited in pieces of one batch, with one undo for all', async () => {
    const cardIds = [await create(), await create()]
    const opened = await ask('/batches', { title: 'Feria de mayo' })
    assert.equal(opened.status, 201)
    const batchId = String(opened.json.batchId)
    const edit = {
      labels: { add: ['Feria'] },
      contactKinds: { add: ['prospect'] },
      sectors: { add: ['Salud'] },
      custom: { Pabellón: '7' },
      patch: { language: 'es' },
    }
    const first = await ask('/cards/edits', { batchId, cardIds: [cardIds[0]], ...edit })
    assert.deepEqual(first.json, { batchId, changed: 1, unchanged: 0, left: [] })
    const both = await ask('/cards/edits', { batchId, cardIds, ...edit })
    assert.deepEqual(both.json, { batchId, changed: 1, unchanged: 1, left: [] })
    const { keywords, language, 'lazo.app:custom': custom } = await read(cardIds[1]!)
    assert.deepEqual([keywords, language, custom], [{ Feria: true }, 'es', { Pabellón: '7' }])
    const gone = await ask('/cards/deletions', { batchId, cardIds })
    assert.deepEqual(gone.json, { batchId, cards: 2, left: [] })
    const undone = await ask(`/batches/${batchId}/undo`, undefined)
    assert.equal(Number(undone.json.cards), 2)
    assert.equal((await read(cardIds[1]!)).keywords, undefined)
    const [, batch] = (await server.ask('GET', '/batches', { token: server.token })).json.items!
    assert.deepEqual([batch?.title, batch?.kind], ['Feria de mayo', 'bulk'])
  })

  it('are taken back in pieces as well, and each tells what came of the whole so far', async () => {
    const cardIds = [await create(), await create(), await create()]
    const { batchId } = (await ask('/cards/deletions', { cardIds })).json
    const undo = (limit: string) => ask(`/batches/${batchId}/undo?limit=${limit}`, undefined)
    assert.equal((await undo('0')).status, 422)
    const { batchId: undoing, ...first } = (await undo('2')).json
    const counts = { trashed: 0, partly: 0, unchanged: 0, leftCount: 0, reasons: [], left: [] }
    assert.deepEqual(first, { cards: 2, ...counts, isDone: false, seen: 2, of: 3 })
    const last = await undo('2')
    assert.deepEqual(last.json, { batchId: undoing, cards: 3, ...counts, isDone: true, seen: 3, of: 3 })
    assert.equal((await undo('2')).json.code, 'already-undone')
  })

  it('tell in the reader’s language which cards could not be had', async () => {
    const cardIds = [await create(), server.bookId]
    const batchId = (await ask('/batches', { title: 'x' })).json.batchId
    const edited = await ask('/cards/edits', { cardIds, labels: { add: ['x'] } }, { 'accept-language': 'es' })
    const left = [{ cardId: server.bookId, display: '', code: 'card-not-found', detail: 'No existe ese contacto.' }]
    assert.deepEqual([edited.json.changed, edited.json.left], [1, left])
    const gone = await ask('/cards/deletions', { cardIds, batchId }, { 'accept-language': 'es' })
    assert.deepEqual([gone.json.cards, gone.json.left], [1, left])
  })

  it('refuse what is no edit, too much, or no part of a card', async () => {
    const cardIds = [await create()]
    const refused = [
      { cardIds: [], labels: { add: ['x'] } },
      { cardIds: Array(1_001).fill(cardIds[0]) },
      { cardIds, labels: { add: [''] } },
      { cardIds, labels: { add: Array(101).fill('x') } },
      { cardIds, labels: ['x'] },
      { cardIds, custom: { x: 7 } },
      { cardIds, custom: { x: 'y'.repeat(10_001) } },
      { cardIds, unknown: true },
      { cardIds, patch: { 'bookIds/0': 'x' } },
    ]
    for (const body of refused) assert.equal((await ask('/cards/edits', body)).status, 422, JSON.stringify(body))
    assert.equal((await ask('/cards/edits', { cardIds, batchId: server.bookId })).status, 404)
    assert.equal((await ask('/batches', {})).status, 422)
    const token = await server.tokenOf(server.owner, 'read')
    assert.equal((await server.ask('POST', '/cards/edits', { token, body: { cardIds } })).status, 403)
  })
})
