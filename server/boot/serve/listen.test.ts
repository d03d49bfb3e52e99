import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import { isProductError } from '#base/errors.ts'
import { listen } from './listen.ts'

test('gives the port that the system has chosen', async () => {
  const server = Fastify()
  const port = await listen(server, { host: '127.0.0.1', port: 0 })
  assert.ok(port > 0)
  await server.close()
})

test('tells what to do about an address that this machine has not', async () => {
  const server = Fastify()
  await assert.rejects(listen(server, { host: '192.0.2.1', port: 0 }), (error) => {
    return isProductError(error, 'port-unavailable') && /LAZO_HOST/.test(error.message)
  })
  await server.close()
})
