import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { createBook } from '#domain/books/create-book.ts'
import { setGrant } from '#domain/sharing/set-grant.ts'
import { watchNotes } from '#domain/watch/watch-notes.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('alarms through the REST door', () => {
  let server: TestServer
  let luis: string
  const cardIds: string[] = []

  before(async () => {
    server = await openTestServer()
    const actor = await server.member('Luis')
    luis = await server.tokenOf(actor)
    const { bookId } = await createBook(server.domain, server.owner, { name: 'Clientes', kind: 'shared' })
    const grantee = { kind: 'member' as const, id: actor.memberId }
    await setGrant(server.domain, server.owner, { bookId, grantee, allows: 'view' })
    for (let i = 0; i < 20; i += 1) {
      const told = await server.ask('POST', '/cards', {
        token: server.token,
        body: { name: { full: 'Paz' }, bookIds: [bookId] },
      })
      cardIds.push(String(told.json.id))
    }
  })
  after(() => server.close())

  const ask = (method: 'GET' | 'POST' | 'PUT', path: string, token: string, body?: unknown) =>
    server.ask(method, path, { token, ...(body === undefined ? {} : { body }) })

  it('notes what is read by itself and what is told of, and says of a card who opened it', async () => {
    assert.equal((await ask('GET', `/cards/${cardIds[0]}`, luis)).status, 200)
    const items = [{ cardId: cardIds[0], at: new Date(server.domain.clock.now().getTime() - 86_400_000).toISOString() }]
    assert.equal((await ask('POST', '/openings', luis, { items })).status, 204)
    assert.equal((await ask('POST', '/openings', luis, { items: [] })).status, 422)
    await watchNotes(server.domain).flush()
    const told = await ask('GET', `/cards/${cardIds[0]}/access`, server.token)
    const readers = [...told.json.readers!].map(({ member, days }) => [member!.name, days])
    assert.deepEqual(readers, [['Luis', 2]])
  })

  it('raises an alarm of what a program lists, which an administrator sees to', async () => {
    assert.equal((await ask('GET', '/cards?limit=10', luis)).status, 200)
    await watchNotes(server.domain).flush()
    assert.deepEqual([(await ask('GET', '/alarms', luis)).json.code], ['right-missing'])
    const { items } = (await ask('GET', '/alarms?state=open', server.token)).json
    const [alarm] = [...items!]
    const { kind, cards, ofCards, acknowledged } = alarm!
    assert.deepEqual([kind, cards, ofCards, acknowledged], ['cards-taken', 10, 20, null])
    const path = `/alarms/${String(alarm!.id)}/acknowledgement`
    assert.equal((await ask('POST', path, luis)).json.code, 'right-missing')
    const seen = await ask('POST', path, server.token)
    assert.equal(seen.status, 200, seen.text)
    assert.deepEqual([...(await ask('GET', '/alarms?state=open', server.token)).json.items!], [])
    assert.equal([...(await ask('GET', '/alarms', server.token)).json.items!].length, 1)
  })

  it('shows and sets what raises an alarm, and who may export', async () => {
    const usual = (await ask('GET', '/watch-policy', server.token)).json
    assert.deepEqual(usual, {
      openedCards: 100,
      takenShare: 20,
      smallestBook: 20,
      exportRight: 'view',
      openingsDays: 365,
    })
    const strict = { ...usual, takenShare: null, exportRight: 'edit' }
    assert.equal((await ask('PUT', '/watch-policy', luis, strict)).json.code, 'right-missing')
    assert.deepEqual((await ask('PUT', '/watch-policy', server.token, strict)).json, strict)
    assert.equal((await ask('PUT', '/watch-policy', server.token, { ...usual, openedCards: 1 })).status, 422)
    assert.equal((await ask('GET', '/exports?format=csv', luis)).status, 403)
  })
})
