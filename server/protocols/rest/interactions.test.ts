import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

interface Told {
  readonly id: string
  readonly code?: string
  readonly text: string | null
  readonly own: { readonly contributions: { readonly id: string; readonly kind: string }[] } | null
  readonly items: Told[]
  readonly cursor: string | null
}

describe('interactions through the REST door', () => {
  let server: TestServer
  let cardId: string
  let luis: string

  before(async () => {
    server = await openTestServer()
    const card = { name: { full: 'Paz' }, bookIds: [server.bookId] }
    cardId = String((await server.ask('POST', '/cards', { token: server.token, body: card })).json.id)
    luis = await server.tokenOf(await server.member('Luis'))
    await server.ask('PUT', `/books/${server.bookId}/grants/everyone`, { token: server.token, body: { right: 'view' } })
  })
  after(() => server.close())

  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    { body, token = server.token, language }: { body?: object; token?: string; language?: string } = {},
  ) => {
    const headers = language === undefined ? {} : { 'accept-language': language }
    const { status, text } = await server.ask(method, path, { token, headers, ...(body && { body }) })
    const told = (text === '' ? {} : JSON.parse(text)) as Told
    return { status, code: told.code, text, told }
  }
  const talk = async (more: object = {}) => {
    const answer = await ask('POST', '/interactions', { body: { cardIds: [cardId], medium: 'call', ...more } })
    assert.equal(answer.status, 201, answer.text)
    return answer.told
  }

  it('are recorded, changed step by step, taken back, removed and brought back', async () => {
    const contributions = [{ kind: 'learned', direction: 'received', text: 'Aduanas' }]
    const { id } = await talk({ text: 'Uno', contributions, at: '2020-02-29T10:00:00Z' })
    await ask('PATCH', `/interactions/${id}`, { body: { text: 'Dos', contributions: [] } })
    const { items } = (await ask('GET', `/interactions/${id}/versions`)).told
    assert.deepEqual(
      items.map(({ text }) => text),
      ['Uno'],
    )
    const undone = await ask('POST', `/interactions/${id}/versions/${items[0]!.id}/restoration`)
    assert.deepEqual([undone.told.text, undone.told.own?.contributions[0]?.kind], ['Uno', 'learned'])
    assert.equal((await ask('DELETE', `/interactions/${id}`)).status, 204)
    const gone = await ask('GET', `/interactions/${id}`, { language: 'es' })
    assert.deepEqual([gone.status, gone.code], [404, 'interaction-not-found'])
    assert.ok(gone.text.includes('No existe esa interacción'))
    assert.equal((await ask('POST', `/interactions/${id}/restoration`)).status, 200)
    assert.equal((await ask('GET', `/interactions/${id}`, { token: luis })).told.own, null)
    assert.equal((await ask('PATCH', `/interactions/${id}`, { token: luis, body: {} })).code, 'interaction-not-yours')
  })

  it('are told page by page, of a card and of oneself, also of the same moment, and since a day', async () => {
    const days = ['2021-05-01', '1961-05-01']
    for (const day of days) for (const text of ['a', 'b', 'c']) await talk({ text, at: `${day}T10:00:00Z` })
    const paths = [`/cards/${cardId}/interactions`, '/interactions']
    for (const [path, day] of paths.flatMap((one) => days.map((of) => [one, of] as const))) {
      const between = `${path}?limit=2&since=${day}T00:00:00Z&until=${day}T23:00:00Z`
      const first = (await ask('GET', between)).told
      const second = (await ask('GET', `${between}&cursor=${first.cursor}`)).told
      assert.deepEqual(
        [...first.items, ...second.items].map(({ text }) => text),
        ['c', 'b', 'a'],
      )
      assert.equal(second.cursor, null)
      assert.equal((await ask('GET', `${path}?cursor=x`)).code, 'cursor-invalid')
      assert.equal((await ask('GET', `${path}?since=ayer`)).code, 'input-invalid')
    }
  })

  it('are known as the book says, which only who manages it says', async () => {
    const path = `/books/${server.bookId}/interaction-visibility`
    assert.deepEqual((await ask('GET', path)).told, { visibility: null, usual: 'shared' })
    assert.equal((await ask('PUT', path, { token: luis, body: { visibility: 'open' } })).code, 'book-read-only')
    assert.equal((await ask('PUT', path, { body: { visibility: 'private' } })).status, 200)
    const before = (await ask('GET', `/cards/${cardId}/interactions`, { token: luis })).told.items.length
    await talk({ medium: 'email' })
    const of = (await ask('GET', `/cards/${cardId}/interactions`, { token: luis })).told.items.length
    assert.equal(of, before)
    const pressure = await ask('GET', `/cards/${cardId}/pressure`, { token: luis })
    assert.deepEqual(pressure.told, { days: 30, messages: 1, commercial: 0, contacts: 1, members: 1 })
  })

  it('refuse what is too much or none of theirs', async () => {
    for (const body of [
      { cardIds: [], medium: 'call' },
      { cardIds: Array(51).fill(cardId), medium: 'call' },
      { cardIds: [cardId], medium: 'telepathy' },
      { cardIds: [cardId], medium: 'call', text: 'x'.repeat(4_001) },
      { cardIds: [cardId], medium: 'call', at: '2999-01-01T00:00:00Z' },
      { cardIds: [cardId], medium: 'call', minutes: 0 },
      { cardIds: [cardId], medium: 'call', memberId: cardId },
    ])
      assert.equal((await ask('POST', '/interactions', { body })).code, 'input-invalid', JSON.stringify(body))
    assert.equal((await talk({ text: 'a\u0000b', network: 'x' })).text, 'ab')
  })
})
