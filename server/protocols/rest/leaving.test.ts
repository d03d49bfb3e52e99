import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { followDevices } from '#access/app-passwords/follow-devices.ts'
import type { Actor } from '#base/actor.ts'
import { createBook } from '#domain/books/create-book.ts'
import { listBooks } from '#domain/books/list-books.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { PASSWORD } from '#kit/access.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestDav, type TestDav } from '#kit/dav.ts'

/** Two processes over one database, and the addresses they listen at. */
type Process = { readonly app: TestDav['app']; readonly url: string }

describe('a member who leaves', () => {
  let server: TestDav
  let other: Awaited<ReturnType<TestDav['otherProcess']>>
  let processes: Process[]
  let unfollow: () => void

  before(async () => {
    server = await openTestDav()
    other = await server.otherProcess()
    unfollow = await followDevices(server.access)
    processes = []
    for (const app of [server.app, other.app])
      processes.push({ app, url: await app.listen({ port: 0, host: '127.0.0.1' }) })
  })
  after(async () => {
    unfollow()
    await other.close()
    await server.close()
  })

  /** A member with a browser, a token and a phone that both processes have let in, listening to live events in both. */
  async function settled(name: string) {
    const actor = await server.member(name)
    await server.person(`${name}@example.org`, { workspace: null })
    const signedIn = await server.ask('POST', '/session', {
      body: { email: `${name}@example.org`, password: PASSWORD },
    })
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!
    const bearer = `Bearer ${await server.tokenOf(actor)}`
    const phone = await server.device(actor)
    const asks = processes.flatMap(({ app }) => [
      () => status(app, 'GET', '/api/v1/me', { cookie }),
      () => status(app, 'GET', '/api/v1/me', { authorization: bearer }),
      () => status(app, 'PROPFIND', phone.home, { authorization: phone.authorization, depth: '1' }),
    ])
    assert.deepEqual(await Promise.all(asks.map((ask) => ask())), [200, 200, 207, 200, 200, 207])
    const streams: Promise<unknown>[] = []
    for (const { url } of processes)
      for (const headers of [{ cookie }, { authorization: bearer }]) streams.push(...(await listen(url, headers)))
    return { actor, asks, streams }
  }

  async function status(app: TestDav['app'], method: string, url: string, headers: Record<string, string>) {
    return (await app.inject({ method: method as 'GET', url, headers })).statusCode
  }

  /** An array, since a promise of a promise is one. */
  async function listen(url: string, headers: Record<string, string>): Promise<Promise<unknown>[]> {
    const [answer] = (await once(get(`${url}/api/v1/live`, { headers, agent: false }), 'response')) as [IncomingMessage]
    assert.equal(answer.statusCode, 200)
    answer.on('error', () => undefined).resume()
    return [new Promise((resolve) => answer.once('close', resolve))]
  }

  /** What is heard within the two seconds that are promised; the streams look by themselves only after 25. */
  async function endedInTime(streams: readonly Promise<unknown>[]): Promise<boolean> {
    const late = AbortSignal.timeout(2_000)
    const lapse = once(late, 'abort').then(() => false)
    return Promise.race([Promise.all(streams).then(() => true), lapse])
  }

  it('loses browser, token, phone and live events in all processes, and leaves their books to the successor', async () => {
    const { actor, asks, streams } = await settled('luis')
    const { bookId } = await createBook(server.domain, actor, { name: 'Clientes de Luis' })
    await createCard(server.domain, actor, { bookId, card: { name: { full: 'Paz' } } })
    const path = `/members/${actor.memberId}`
    const kept = await server.ask('DELETE', path, { token: server.token })
    assert.equal(String(kept.json.code), 'member-holds-cards')
    const gone = await server.ask('DELETE', `${path}?transferTo=${server.owner.memberId}`, { token: server.token })
    assert.equal(gone.status, 200, gone.text)
    assert.ok(await endedInTime(streams), 'live events went on for more than two seconds')
    assert.deepEqual(await Promise.all(asks.map((ask) => ask())), [401, 401, 401, 401, 401, 401])
    const heir = await listBooks(server.domain, server.owner)
    assert.ok(heir.some((book) => book.bookId === bookId && book.right === 'manage'))
    assert.deepEqual(await actsOn(actor), ['member-added', 'member-removed'])
  })

  it('or is disabled loses the same, and has it again when let in', async () => {
    const { actor, asks, streams } = await settled('berta')
    await server.ask('PUT', `/members/${actor.memberId}/disabled`, { token: server.token })
    assert.ok(await endedInTime(streams), 'live events went on for more than two seconds')
    const told = await Promise.all(asks.map((ask) => ask()))
    assert.deepEqual([told[0], told[1], told[3], told[4]], [403, 403, 403, 403])
    await server.ask('DELETE', `/members/${actor.memberId}/disabled`, { token: server.token })
    assert.deepEqual((await Promise.all(asks.map((ask) => ask()))).slice(0, 2), [200, 200])
  })

  const actsOn = async (actor: Actor) => {
    const sql = `select act from lazo.audit where subject = '${actor.memberId}' order by audit_id`
    return (await askOnce<{ act: string }>(server.ownerUrl, sql)).map(({ act }) => act)
  }
})
