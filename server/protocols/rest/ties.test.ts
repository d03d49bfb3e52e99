import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

interface Told {
  readonly id: string
  readonly code?: string
  readonly items: { readonly id: string; readonly cardId: string }[]
  readonly cursor: string | null
}

describe('ties and follow-ups through the REST door', () => {
  let server: TestServer
  let cardId: string
  let luis: string

  before(async () => {
    server = await openTestServer()
    const { token, bookId } = server
    const card = { name: { full: 'Paz' }, bookIds: [bookId] }
    cardId = String((await server.ask('POST', '/cards', { token, body: card })).json.id)
    luis = await server.tokenOf(await server.member('Luis'))
    await server.ask('PUT', `/books/${bookId}/grants/everyone`, { token, body: { right: 'view' } })
  })
  after(() => server.close())

  const ask = async (
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    { body, token = server.token }: { body?: object; token?: string } = {},
  ) => {
    const { status, text } = await server.ask(method, path, { token, ...(body && { body }) })
    return { status, text, told: JSON.parse(text) as Told }
  }

  it('say of a relation what only their member reads, and take it back', async () => {
    const path = `/cards/${cardId}/tie`
    const nothing = (await ask('GET', path)).text
    const said = { isKey: true, networks: [{ network: 'linkedin', state: 'connected', since: '2019-05-01' }] }
    assert.equal((await ask('PATCH', path, { body: said })).status, 200)
    assert.equal((await ask('GET', path, { token: luis })).text, nothing)
    assert.deepEqual(
      (await ask('GET', '/ties?key=true')).told.items.map((tie) => tie.cardId),
      [cardId],
    )
    assert.deepEqual((await ask('GET', '/ties', { token: luis })).told.items, [])
    const [version] = (await ask('GET', `${path}/versions`)).told.items
    assert.equal((await ask('POST', `${path}/versions/${version!.id}/restoration`)).text, nothing)
    for (const body of [
      { heldAt: 'trust' },
      { cadence: { idealDays: 0, maximumDays: 3 } },
      { facts: [{ kind: 'interest', text: '' }] },
      { forMe: Array(51).fill('x') },
      { warmth: 100 },
      { networks: [{ network: 'x', state: 'connected', since: 'ayer' }] },
    ])
      assert.equal((await ask('PATCH', path, { body })).told.code, 'input-invalid', JSON.stringify(body))
  })

  it('note what to do next, page by page, done and open again', async () => {
    const days = ['2027-03-01', '2027-02-01', '2027-02-01']
    for (const dueOn of days) await ask('POST', '/follow-ups', { body: { cardId, dueOn, text: dueOn } })
    const first = (await ask('GET', '/follow-ups?limit=2')).told
    const second = (await ask('GET', `/follow-ups?limit=2&cursor=${first.cursor}`)).told
    assert.deepEqual([first.items.length, second.items.length, second.cursor], [2, 1, null])
    assert.equal((await ask('GET', '/follow-ups?cursor=2027-99-99.x')).told.code, 'cursor-invalid')
    const { id } = second.items[0]!
    assert.equal((await ask('PATCH', `/follow-ups/${id}`, { body: { state: 'done' } })).status, 200)
    assert.equal((await ask('GET', '/follow-ups?state=open')).told.items.length, 2)
    const [version] = (await ask('GET', `/follow-ups/${id}/versions`)).told.items
    await ask('POST', `/follow-ups/${id}/versions/${version!.id}/restoration`)
    assert.equal((await ask('GET', '/follow-ups?until=2027-02-15&state=open')).told.items.length, 2)
    assert.equal((await ask('GET', `/follow-ups/${id}`, { token: luis })).told.code, 'follow-up-not-found')
    for (const body of [{ dueOn: '2027-02-30' }, { snoozedUntil: 'x' }, { state: 'late' }, { cardId }])
      assert.equal((await ask('PATCH', `/follow-ups/${id}`, { body })).told.code, 'input-invalid', JSON.stringify(body))
  })
})
