import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, it } from 'node:test'
import Fastify from 'fastify'
import { createLog } from '#base/log.ts'
import { openLogLines } from '#kit/log-lines.ts'
import type { Produce } from './ground.ts'
import { sendAnswer } from './send-answer.ts'

async function open(produce: Produce, log = createLog('silent')) {
  const app = Fastify()
  app.get('/', (_, reply) => sendAnswer(log, reply, { status: 207, body: produce }))
  app.setErrorHandler((error, _, reply) => reply.code(418).send((error as Error).message))
  return { app, url: await app.listen({ port: 0, host: '127.0.0.1' }) }
}

const LINE = 'á'.repeat(1_000)

describe('a long answer', () => {
  it('is sent whole and with its length when it is short', async () => {
    const { app, url } = await open(async (send) => {
      await send('one, ')
      await send('zwölf')
    })
    const told = await fetch(url)
    assert.equal(told.headers.get('content-length'), '11')
    assert.equal(await told.text(), 'one, zwölf')
    await app.close()
  })

  it('is sent while it is made when it is long', async () => {
    const { app, url } = await open(async (send) => {
      for (let i = 0; i < 2_000; i += 1) await send(LINE)
    })
    const told = await fetch(url)
    assert.equal(told.headers.get('content-length'), null)
    assert.equal(await told.text(), LINE.repeat(2_000))
    await app.close()
  })

  it('may still be refused before its first piece is out', async () => {
    const { app, url } = await open(async (send) => {
      await send('something')
      throw new Error('no')
    })
    const told = await fetch(url)
    assert.deepEqual([told.status, await told.text()], [418, 'no'])
    await app.close()
  })

  it('is broken off, and not ended, when it fails later', async () => {
    const { log, lines } = openLogLines()
    const { app, url } = await open(async (send) => {
      for (let i = 0; i < 500; i += 1) await send(LINE)
      throw new Error('too late')
    }, log)
    await assert.rejects(fetch(url).then((told) => told.text()))
    assert.match(JSON.stringify(lines), /too late/)
    await app.close()
  })

  it('is no longer made when its reader has gone', async () => {
    let made = 0
    let ended: (value: unknown) => void = () => undefined
    const end = new Promise((resolve) => {
      ended = resolve
    })
    const { app, url } = await open(async (send) => {
      try {
        for (; made < 100_000; made += 1) await send(LINE.repeat(50))
      } catch (error) {
        ended(error)
        throw error
      }
    })
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(socket, 'data')
    socket.destroy()
    assert.equal(((await end) as Error).name, 'ReaderGone')
    assert.ok(made < 100_000)
    await app.close()
  })
})
