import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Json, openTestServer, type TestServer } from '#kit/rest.ts'

describe('activity through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const ask = async (query = '', token = server.token) => server.ask('GET', `/activity${query}`, { token })
  const items = (json: Json) => [...json.items!].map(({ act, display, cards }) => `${act} ${display} ${cards}`)

  it('tells page by page what changed, with batches as one', async () => {
    const { token, bookId } = server
    const create = async (full: string) =>
      String((await server.ask('POST', '/cards', { token, body: { name: { full }, bookIds: [bookId] } })).json.id)
    const cardIds = [await create('Ana'), await create('Bea')]
    await server.ask('POST', '/cards/edits', { token, body: { cardIds, labels: { add: ['VIP'] }, title: 'Marcar' } })
    const first = (await ask('?limit=2')).json
    assert.deepEqual(items(first), ['edit Ana 2', 'create Bea 1'])
    const [batch, made] = first.items!
    assert.deepEqual(
      [batch?.batchTitle, batch?.batchKind, batch?.door, batch?.paths, made?.batchId],
      ['Marcar', 'bulk', 'rest', ['keywords'], null],
    )
    const rest = (await ask(`?limit=2&cursor=${first.cursor}`)).json
    assert.deepEqual([items(rest), rest.cursor], [['create Ana 1'], null])
    assert.equal((await ask(`?book=${bookId}&member=${server.owner.memberId}`)).json.items?.length, 3)
    assert.equal((await ask(`?member=${bookId}`)).json.items?.length, 0)
  })

  it('is for who sees the cards', async () => {
    const luis = await server.tokenOf(await server.member('luis'), 'read')
    assert.deepEqual((await ask('', luis)).json, { items: [], cursor: null })
    assert.equal((await ask(`?book=${server.bookId}`, luis)).status, 404)
    assert.equal((await ask('?cursor=x')).status, 400)
    assert.equal((await server.ask('GET', '/activity')).status, 401)
  })
})
