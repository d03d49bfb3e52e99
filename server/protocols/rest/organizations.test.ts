import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const UID = 'urn:uuid:0d1f6c1e-0000-4000-8000-000000000001'

describe('organizations and their people in the REST door', () => {
  let server: TestServer
  let organizationId: string

  before(async () => {
    server = await openTestServer()
    organizationId = await add({ kind: 'org', uid: UID, name: { full: 'Acme S.A.' } })
    await add({
      name: { full: 'Ana Vega' },
      emails: { e1: { address: 'ana@acme.example' } },
      organizations: { o1: { name: 'Acme' } },
      titles: { t1: { name: 'Directora' } },
    })
    await add({
      name: { full: 'Bea Soto' },
      organizations: { o1: { name: 'Beta' } },
      'lazo.app:positions': { p1: { name: 'Acme', organizationUid: UID, from: { year: 2001 }, to: { year: 2019 } } },
    })
  })
  after(() => server.close())

  async function add(card: object): Promise<string> {
    const told = await server.ask('POST', '/cards', {
      token: server.token,
      body: { ...card, bookIds: [server.bookId] },
    })
    assert.equal(told.status, 201, told.text)
    return String(told.json.id)
  }
  const get = (path: string) => server.ask('GET', path, { token: server.token })
  const look = (body: object) => server.ask('POST', '/cards/lookalikes', { token: server.token, body })

  it('tell who works there and who once did', async () => {
    const { json } = await get(`/cards/${organizationId}/people?when=present`)
    assert.deepEqual(
      [...json.items!].map(({ card, positions }) => [card?.display, positions]),
      [
        [
          'Ana Vega',
          [
            {
              isPresent: true,
              organizationId: 'o1',
              keptId: null,
              name: 'Acme',
              units: [],
              title: 'Directora',
              role: null,
              isLinked: false,
              from: null,
              to: null,
            },
          ],
        ],
      ],
    )
    const former = await get(`/cards/${organizationId}/people?when=former&limit=1`)
    assert.match(former.text, /"to":\{"year":2019\}/)
    assert.match(former.text, /"isLinked":true/)
  })

  it('refuse what is no card, no cursor and no time', async () => {
    assert.equal((await get(`/cards/${server.bookId}/people`)).status, 404)
    assert.equal(String((await get(`/cards/${organizationId}/people?cursor=x`)).json.code), 'cursor-invalid')
    assert.equal((await get(`/cards/${organizationId}/people?when=never`)).status, 422)
  })

  it('name the cards that share something, and what', async () => {
    const { json } = await look({ emails: ['ANA@acme.example'], name: 'vega ana' })
    assert.deepEqual(
      [...json.items!].map(({ card, shared }) => [card?.display, shared]),
      [
        [
          'Ana Vega',
          [
            { kind: 'email', typed: 'ana@acme.example' },
            { kind: 'name', typed: 'Ana Vega' },
          ],
        ],
      ],
    )
    assert.deepEqual((await look({})).json.items, [])
    assert.equal((await look({ emails: Array.from({ length: 21 }, () => 'x') })).status, 422)
    assert.equal((await look({ mail: ['x'] })).status, 422)
  })
})
