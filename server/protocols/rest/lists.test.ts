import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const PEOPLE = ['Ana Zurita', 'Bea Yuste', 'Carla Ximénez', 'Dora Wert', 'Eva Vidal']

describe('lists and searches of the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
    const { token, bookId } = server
    for (const [i, full] of PEOPLE.entries()) {
      const kinds = i % 2 === 0 ? { 'lazo.app:contactKinds': { customer: true } } : {}
      const [given, surname] = full.split(' ')
      const components = [
        { kind: 'given', value: given },
        { kind: 'surname', value: surname },
      ]
      const phones = { p1: { number: `+34 600 00 00 0${i}` } }
      await server.ask('POST', '/cards', {
        token,
        body: { name: { full, components }, phones, ...kinds, bookIds: [bookId] },
      })
    }
  })
  after(() => server.close())

  async function walk(path: string): Promise<string[]> {
    const names: string[] = []
    let cursor: string | null = null
    do {
      const more: string = cursor === null ? '' : `&cursor=${cursor}`
      const told = await server.ask('GET', `${path}${more}`, { token: server.token })
      assert.equal(told.status, 200, told.text)
      for (const item of told.json.items!) names.push(String(item.display ?? item.name?.full))
      cursor = told.json.cursor as unknown as string | null
    } while (cursor !== null)
    return names
  }

  it('come page by page, each card once and in order', async () => {
    assert.deepEqual(await walk('/cards?limit=2'), PEOPLE.toReversed())
    assert.deepEqual(await walk('/cards/summaries?limit=2&order=given'), PEOPLE)
  })

  it('leave only the cards that a filter wants', async () => {
    const filter = encodeURIComponent(JSON.stringify({ contactKind: 'customer' }))
    const names = await walk(`/cards/summaries?limit=2&order=given&filter=${filter}&book=${server.bookId}`)
    assert.deepEqual(names, ['Ana Zurita', 'Carla Ximénez', 'Eva Vidal'])
  })

  it('refuse cursors and filters that are none', async () => {
    const ask = (path: string) => server.ask('GET', path, { token: server.token })
    assert.equal(String((await ask('/cards?cursor=abc')).json.code), 'cursor-invalid')
    assert.equal(String((await ask('/trash?cursor=1.x')).json.code), 'cursor-invalid')
    assert.equal(String((await ask('/batches?cursor=1')).json.code), 'cursor-invalid')
    assert.equal(String((await ask('/cards?filter={')).json.code), 'filter-invalid')
    assert.equal(String((await ask('/cards?filter={"drop":"table"}')).json.code), 'filter-invalid')
    for (const limit of ['0', '-1', 'x', '1e9', '1&limit=2'])
      assert.equal((await ask(`/cards/summaries?limit=${limit}`)).status, 422, limit)
  })

  it('find people as they are looked for, and name what was found', async () => {
    const told = await server.ask('GET', '/search?q=ximenez%20carla', { token: server.token })
    assert.equal(String(told.json.items?.[0]?.card?.display), 'Carla Ximénez')
    assert.equal(String(told.json.items?.[0]?.matched?.[0]?.field), 'name')
    const byPhone = await server.ask('GET', '/search?q=600000003', { token: server.token })
    assert.equal(String(byPhone.json.items?.[0]?.card?.display), 'Dora Wert')
  })

  it('take anything as a search', async () => {
    for (const q of ['', '%00', '%F0%9F%A4%9D', "'%3B--", '%ED%A0%80', '*', 'a'.repeat(900)]) {
      const told = await server.ask('GET', `/search?q=${q}`, { token: server.token })
      assert.equal(told.status, 200, q)
    }
    assert.equal((await server.ask('GET', '/search', { token: server.token })).status, 422)
  })

  it('show a member what is shared and nothing else', async () => {
    const token = await server.tokenOf(await server.member('bea'))
    const empty = await server.ask('GET', '/search?q=ana', { token })
    assert.equal(empty.json.items?.length, 0)
    await server.ask('PUT', `/books/${server.bookId}/grants/everyone`, { token: server.token, body: { right: 'view' } })
    const seen = await server.ask('GET', '/search?q=ana', { token })
    assert.equal(String(seen.json.items?.[0]?.card?.right), 'view')
  })
})
