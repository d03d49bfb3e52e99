import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import Fastify from 'fastify'
import { dropStalledBodies } from './stalled-bodies.ts'

const IDLE_MS = 50

describe('a body that stands still', () => {
  const app = Fastify()
  const failure = Promise.withResolvers<string>()

  before(async () => {
    dropStalledBodies(app, IDLE_MS)
    app.addHook('onError', async (_request, _reply, error) => failure.resolve(error.message))
    app.post('/', async ({ body }) => {
      await sleep(IDLE_MS * 4)
      return { body }
    })
    await app.listen({ port: 0 })
  })
  after(() => app.close())

  const send = (bytes: string) => {
    const socket = connect((app.server.address() as AddressInfo).port)
    socket.on('error', () => undefined)
    socket.write(bytes)
    return socket
  }

  it('loses its connection, and its reader hears of it', async () => {
    const socket = send('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"a"')
    await once(socket, 'close')
    assert.equal(await failure.promise, 'The body of the request stopped coming.')
  })

  it('is told from one that came whole and waits for its answer', async () => {
    const socket = send(
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n{"a":1}',
    )
    const [answer] = await once(socket.setEncoding('utf8'), 'data')
    assert.match(String(answer), /^HTTP\/1\.1 200 OK[^]*\{"body":\{"a":1\}\}$/)
    socket.destroy()
  })
})
