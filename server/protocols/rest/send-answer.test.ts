import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, it } from 'node:test'
import { fastify } from 'fastify'
import type { Logger } from '#base/log.ts'
import { sendAnswer } from './send-answer.ts'

/** What is logged of an answer that goes on for ever, until its reader leaves, or that breaks off. Waits until it is over. */
async function logOf(encoding: string, breaksAt = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
  const logged: string[] = []
  const log = { error: (_: unknown, what: string) => logged.push(what) } as unknown as Logger
  const ended = Promise.withResolvers<void>()
  const chunks = piecesUntil(breaksAt, () => ended.resolve())
  const app = fastify()
  app.get('/', (request, reply) =>
    sendAnswer(log, request, reply, { stream: { mediaType: 'text/plain', chunks, isPacked: true } }),
  )
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const asked = get({ port, headers: { 'accept-encoding': encoding } }, (answer) => {
    answer.on('error', () => undefined)
    if (breaksAt === Number.POSITIVE_INFINITY) answer.once('data', () => asked.destroy())
    else answer.resume()
  })
  asked.on('error', () => undefined)
  await ended.promise
  await app.close()
  return logged
}

async function* piecesUntil(breaksAt: number, onEnd: () => void): AsyncGenerator<string> {
  try {
    for (let n = 0; n < breaksAt; n += 1) yield randomBytes(100_000).toString('base64')
    throw new Error('the database went away')
  } finally {
    onEnd()
  }
}

describe('an answer that is sent piece by piece', () => {
  for (const encoding of ['identity', 'gzip']) {
    it(`ends with a reader who leaves, and nothing is said of it (${encoding})`, async () => {
      assert.deepEqual(await logOf(encoding), [])
    })

    it(`is told of in the log when it breaks off (${encoding})`, async () => {
      assert.deepEqual(await logOf(encoding, 20), ['an answer broke off'])
    })
  }
})
