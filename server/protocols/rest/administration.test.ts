import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('administration through the REST door', () => {
  let server: TestServer
  let luis: string

  before(async () => {
    server = await openTestServer()
    luis = await server.tokenOf(await server.member('Luis'))
    await server.ask('POST', '/cards', {
      token: server.token,
      body: { name: { full: 'Paz' }, bookIds: [server.bookId] },
    })
  })
  after(() => server.close())

  const ask = (path: string, token = server.token) => server.ask('GET', path, { token })

  it('tells how the server is and how much there is', async () => {
    const { health, members, cards, openAlarms, jobs } = (await ask('/administration')).json
    assert.deepEqual([typeof health!.version, members, cards, openAlarms], ['string', 2, 1, 0])
    assert.deepEqual(jobs, { waiting: 0, running: 0, failing: 0, failed: 0 })
  })

  it('tells how much room is taken by what', async () => {
    const { items } = (await ask('/administration/storage')).json
    const sizes = new Map([...items!].map(({ kind, things, bytes }) => [String(kind), [Number(things), Number(bytes)]]))
    for (const kind of ['cards', 'history', 'search', 'audit']) {
      const [things, bytes] = sizes.get(kind)!
      assert.ok(things! > 0 && bytes! > 0, kind)
    }
  })

  it('lists jobs, and finds none of a number that is not there', async () => {
    assert.deepEqual([...(await ask('/administration/jobs')).json.items!], [])
    const retry = (number: string, token = server.token) =>
      server.ask('POST', `/administration/jobs/${number}/retry`, { token })
    for (const none of ['999999', 'x']) assert.equal((await retry(none)).json.code, 'job-not-found')
    assert.equal((await retry('1', luis)).json.code, 'right-missing')
  })

  it('is for owners and administrators alone', async () => {
    for (const path of ['', '/storage', '/jobs'])
      assert.equal((await ask(`/administration${path}`, luis)).status, 403, path)
  })
})
