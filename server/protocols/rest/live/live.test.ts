import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { ProductError } from '#base/errors.ts'
import { Metrics } from '#base/metrics.ts'
import { createBook } from '#domain/books/create-book.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { refuseRequest } from '#domain/sharing/requests/answer-request.ts'
import { askAccess } from '#domain/sharing/requests/ask-access.ts'
import { setBookListed } from '#domain/sharing/requests/listed-books.ts'
import { setGrant } from '#domain/sharing/set-grant.ts'
import { readPresentToken } from '#domain/sync/read-changes.ts'
import { acknowledgeAlarm, listAlarms } from '#domain/watch/alarms.ts'
import { changeWatchPolicy, USUAL_POLICY } from '#domain/watch/watch-policy.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'
import { LiveHub } from './live-hub.ts'

/** Waits for something that will be so soon, however slow the machine is; gives up after ten seconds. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 500; i += 1) {
    if (await isSo()) return
    await pause(20)
  }
  assert.fail('it did not happen within ten seconds')
}

/** What a reader of live events heard so far. */
class Listener {
  readonly answer: IncomingMessage
  #text = ''

  constructor(answer: IncomingMessage) {
    this.answer = answer
    answer.setEncoding('utf8').on('data', (text: string) => {
      this.#text += text
    })
    answer.on('error', () => undefined)
  }

  /** Each event as `name id`, without the reconnection time and the beats. */
  get events(): string[] {
    return [...this.#text.matchAll(/id: (\S+)\nevent: (\S+)\ndata: \{\}\n\n/g)].map(([, id, name]) => `${name} ${id}`)
  }

  /** Each event of a request, as its id and state. */
  get requests(): string[] {
    return [...this.#text.matchAll(/event: request\ndata: \{"requestId":"([^"]+)","state":"(\w+)"/g)].map(
      ([, id, state]) => `${id} ${state}`,
    )
  }

  /** Each alarm, as its kind, who it is about, and of how many cards. */
  get alarms(): string[] {
    return [...this.#text.matchAll(/event: alarm\ndata: (.+)\n/g)].map(([, data]) => {
      const { kind, member, cards } = JSON.parse(data!) as { kind: string; member: string; cards: number }
      return `${kind} ${member} ${cards}`
    })
  }

  get names(): string[] {
    return this.events.map((event) => event.split(' ')[0]!)
  }

  /** Waits until so many events were heard. */
  async heard(count: number): Promise<string[]> {
    await until(() => this.events.length >= count)
    return this.events
  }

  leave(): void {
    this.answer.destroy()
  }
}

describe('live events', () => {
  let server: TestServer
  let url: URL

  before(async () => {
    server = await openTestServer()
    url = new URL('/api/v1/live', await server.app.listen({ port: 0, host: '127.0.0.1' }))
  })
  after(() => server.close())

  async function listen(token = server.token, headers: Record<string, string> = {}): Promise<Listener> {
    const asked = get(url, { headers: { authorization: `Bearer ${token}`, ...headers }, agent: false })
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return new Listener(answer)
  }

  const create = () =>
    createCard(server.domain, server.owner, { bookId: server.bookId, card: { name: { full: 'Ana García' } } })
  const present = () => readPresentToken(server.domain, server.owner)

  it('tell that something changed, and the token to ask with, but not what', async () => {
    const listener = await listen()
    assert.equal(listener.answer.headers['content-type'], 'text/event-stream')
    const start = await present()
    assert.deepEqual(await listener.heard(1), [`ready ${start}`])
    await create()
    await listener.heard(2)
    assert.deepEqual(listener.events, [`ready ${start}`, `change ${await present()}`])
    const changes = await server.ask('GET', `/changes?since=${start}`, { token: server.token })
    assert.equal(changes.json.items?.length, 1)
    listener.leave()
  })

  it('tell who comes again what was missed', async () => {
    const before = await present()
    await create()
    const missed = await listen(server.token, { 'last-event-id': before })
    assert.deepEqual((await missed.heard(1))[0], `change ${await present()}`)
    const known = await listen(server.token, { 'last-event-id': await present() })
    assert.deepEqual((await known.heard(1))[0], `ready ${await present()}`)
    const old = await listen(server.token, { 'last-event-id': '1.7.1.1' })
    assert.deepEqual((await old.heard(1))[0], `start-over ${await present()}`)
    for (const listener of [missed, known, old]) listener.leave()
  })

  it('say nothing to who sees nothing of it, and start over when rights change', async () => {
    const bea = await server.member('bea')
    const stranger = (await server.person('eva@example.net')).actor!
    const [hers, strange] = [await listen(await server.tokenOf(bea)), await listen(await server.tokenOf(stranger))]
    await Promise.all([hers.heard(1), strange.heard(1)])
    const witness = await listen()
    await witness.heard(1)
    await create()
    await witness.heard(2)
    await pause(100)
    assert.deepEqual([hers.names, strange.names], [['ready'], ['ready']])
    const grantee = { kind: 'member' as const, id: bea.memberId }
    await setGrant(server.domain, server.owner, { bookId: server.bookId, grantee, allows: 'view' })
    await create()
    await hers.heard(3)
    assert.deepEqual([...hers.names].sort(), ['notification', 'ready', 'start-over'])
    assert.deepEqual(strange.names, ['ready'])
    for (const listener of [hers, strange, witness]) listener.leave()
  })

  it('tell who may answer of a request, and who asked of the answer, and nobody else', async () => {
    const [bea, tomas] = [await server.member('berta'), await server.member('tomas')]
    const books = { bookId: server.bookId }
    await setBookListed(server.domain, server.owner, { ...books, isListed: true })
    const listeners = [
      await listen(),
      await listen(await server.tokenOf(bea)),
      await listen(await server.tokenOf(tomas)),
    ]
    await Promise.all(listeners.map((listener) => listener.heard(1)))
    const { requestId } = await askAccess(server.domain, bea, { of: books, wants: 'view', message: '' })
    const [boss, asker, other] = listeners as [Listener, Listener, Listener]
    await until(() => boss.requests.includes(`${requestId} open`))
    await refuseRequest(server.domain, server.owner, { requestId, answer: '' })
    await until(() => asker.requests.includes(`${requestId} refused`))
    await pause(100)
    assert.deepEqual([boss.requests.length, asker.requests.length, other.requests.length], [1, 1, 0])
    for (const listener of listeners) listener.leave()
  })

  it('need a key, and let one person have so many connections', async () => {
    assert.equal((await server.ask('GET', '/live', { token: 'lazo_x' })).status, 401)
    const token = await server.tokenOf((await server.person('muchas@example.org')).actor!)
    const open = await Promise.all(Array.from({ length: 10 }, () => listen(token)))
    const refused = await server.ask('GET', '/live', { token })
    assert.equal(refused.status, 429)
    assert.equal(String(refused.json.code), 'too-many-connections')
    open[0]!.leave()
    await until(async () => {
      const again = await listen(token)
      open.push(again)
      return again.answer.statusCode === 200
    })
    for (const listener of open) listener.leave()
  })

  it('are not begun by HEAD', async () => {
    const token = await server.tokenOf((await server.person('cabeza@example.org')).actor!)
    const headers = { authorization: `Bearer ${token}` }
    for (let i = 0; i < 12; i += 1) {
      const told = await server.app.inject({ method: 'HEAD', url: '/api/v1/live', headers })
      assert.equal(told.statusCode, 200)
    }
  })

  const hubParts = () => ({ domain: server.domain, log: server.log, metrics: new Metrics() })
  const limits = { perAccount: 10, inAll: 100, beatMs: 20 }

  it('end when the key is no longer good, and beat until then', async () => {
    const hub = new LiveHub(hubParts(), limits)
    let isGood = true
    const recheck = async () => {
      if (!isGood) throw new ProductError('sign-in-required', 'The key was revoked.')
    }
    const stream = await hub.open({ actor: server.owner, since: undefined, recheck })
    let text = ''
    stream.on('data', (bytes: Buffer) => {
      text += String(bytes)
    })
    await until(() => /^retry: \d+\n\nid: .*\nevent: ready\ndata: \{\}\n\n(:\n\n)+$/.test(text))
    isGood = false
    await until(() => stream.destroyed)
    await hub.close()
  })

  it('drop a reader who does not keep up, and nobody else', async () => {
    const metrics = new Metrics()
    const hub = new LiveHub({ ...hubParts(), metrics }, { ...limits, beatMs: 60_000 })
    const recheck = async () => undefined
    const [slow, quick] = [
      await hub.open({ actor: server.owner, since: undefined, recheck }),
      await hub.open({ actor: server.owner, since: undefined, recheck }),
    ]
    quick.resume()
    for (let i = 0; i < 500 && !slow.destroyed; i += 1) {
      slow.tell({ name: 'change', id: `1.2.${i}.4` })
      quick.tell({ name: 'change', id: `1.2.${i}.4` })
      await pause(0)
    }
    assert.equal(slow.destroyed, true)
    assert.equal(quick.destroyed, false)
    assert.match((await metrics.read()).text, /lazo_live_dropped_total 1\n[\s\S]*/)
    await hub.close()
    assert.equal(quick.destroyed, true)
  })

  it('let the server stop while people listen', async () => {
    const other = await openTestServer()
    const port = Number(new URL(await other.app.listen({ port: 0, host: '127.0.0.1' })).port)
    const socket = connect(port, '127.0.0.1')
    socket.write(`GET /api/v1/live HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${other.token}\r\n\r\n`)
    await once(socket, 'data')
    await Promise.all([once(socket, 'close'), other.close()])
  })

  it('tell administrators of an alarm, once, and nobody else', async () => {
    await changeWatchPolicy(server.domain, server.owner, { ...USUAL_POLICY, openedCards: 5 })
    const shared = await createBook(server.domain, server.owner, { name: 'Clientes', kind: 'shared' })
    const ben = await server.member('ben')
    const [boss, colleague] = [await listen(), await listen(await server.tokenOf(ben))]
    await Promise.all([boss.heard(1), colleague.heard(1)])
    for (let i = 0; i < 5; i += 1) {
      const input = { bookId: shared.bookId, card: { name: { full: `Paz ${i}` } } }
      const { cardId } = (await createCard(server.domain, server.owner, input)).view
      assert.equal((await server.ask('GET', `/cards/${cardId}`, { token: server.token })).status, 200)
    }
    await until(() => boss.alarms.length > 0)
    assert.match(boss.alarms[0]!, /^cards-opened \S.* 5$/)
    await create()
    await pause(100)
    assert.deepEqual([boss.alarms.length, colleague.alarms.length], [1, 0])
    const { alarms } = await listAlarms(server.domain, server.owner, { isOpen: true, limit: 1 })
    await acknowledgeAlarm(server.domain, server.owner, alarms[0]!.alarmId)
    const late = await listen()
    await late.heard(1)
    await pause(100)
    assert.deepEqual(late.alarms, [])
    late.leave()
    for (const listener of [boss, colleague]) listener.leave()
  })
})
