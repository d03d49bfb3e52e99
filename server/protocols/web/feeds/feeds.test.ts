import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readEvents } from '@lazo/calendar'
import { createCard } from '#domain/contacts/create-card.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const WINDOW = { from: new Date('2027-01-01'), to: new Date('2027-12-31'), zone: 'UTC' }

describe('a calendar to subscribe to', () => {
  let server: TestServer
  let paz: string

  before(async () => {
    server = await openTestServer()
    paz = await person('Paz Gil', 4)
    await person('Leo Sanz', 5, { keywords: { feria: true } })
    await ask('POST', '/follow-ups', { cardId: paz, dueOn: '2027-02-01', text: 'Llamar' })
  })
  after(() => server.close())

  const person = async (full: string, month: number, more = {}) => {
    const anniversaries = { b: { kind: 'birth', date: { year: 1985, month, day: 12 } } }
    const card = { name: { full }, anniversaries, ...more }
    return (await createCard(server.domain, server.owner, { bookId: server.bookId, card })).view.cardId
  }
  const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) =>
    server.ask(method, path, { token: server.token, ...(body === undefined ? {} : { body }) })
  const add = async (input: object) => (await ask('POST', '/calendars/feeds', { name: 'Mío', ...input })).json
  const fetch = (path: string, headers = {}) => server.app.inject({ method: 'GET', url: path, headers })
  const told = async (path: string) => readEvents((await fetch(path)).payload, WINDOW).map(({ summary }) => summary)

  it('tells whoever has its address what its owner sees, and nothing without it', async () => {
    const feed = await add({ hasFollowUps: true })
    assert.match(String(feed.path), /^\/feeds\/[\w-]{32}\.ics$/)
    assert.deepEqual(await told(String(feed.path)), [
      'Paz Gil: Llamar',
      'Cumpleaños de Paz Gil (1985)',
      'Cumpleaños de Leo Sanz (1985)',
    ])
    assert.equal((await fetch(`/feeds/${'x'.repeat(32)}.ics`)).statusCode, 404)
    assert.equal((await fetch('/feeds/short.ics')).statusCode, 404)
    const listed = JSON.stringify((await ask('GET', '/calendars/feeds')).json)
    assert.ok(!listed.includes(String(feed.path)))
    assert.match(listed, /"fetchedAt":"2/)
  })

  it('says that nothing is otherwise to who has it already, and is gone when it is revoked', async () => {
    const feed = await add({})
    const path = String(feed.path)
    const first = await fetch(path)
    assert.match(String(first.headers['content-type']), /^text\/calendar/)
    assert.equal((await fetch(path, { 'if-none-match': String(first.headers['etag']) })).statusCode, 304)
    assert.equal((await ask('DELETE', `/calendars/feeds/${feed.id}`)).status, 204)
    assert.equal((await fetch(path)).statusCode, 404)
    assert.equal((await ask('DELETE', `/calendars/feeds/${feed.id}`)).json.code, 'feed-not-found')
  })

  it('is about the people of a smart list, as they answer it now', async () => {
    const list = await ask('POST', '/lists', {
      name: 'Feria',
      query: { filter: { keyword: 'feria' } },
      isShared: false,
    })
    const path = String((await add({ listId: list.json.id, hasFollowUps: true })).path)
    assert.deepEqual(await told(path), ['Cumpleaños de Leo Sanz (1985)'])
    assert.equal((await ask('POST', '/calendars/feeds', { name: 'x', listId: paz })).json.code, 'list-not-found')
    const nothing = { name: 'x', hasOccasions: false }
    assert.equal((await ask('POST', '/calendars/feeds', nothing)).json.code, 'input-invalid')
  })
})
