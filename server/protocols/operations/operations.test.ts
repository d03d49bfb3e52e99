import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkInput, health } from '@lazo/contract'
import type { FastifyInstance } from 'fastify'
import { createLog, type Logger } from '#base/log.ts'
import { openLogLines } from '#kit/log-lines.ts'
import { buildServer } from '../build-server.ts'
import type { HealthReport, ServerParts } from '../context.ts'

const HEALTHY: HealthReport = {
  database: 'ok',
  schema: 12,
  backup: { state: 'ok', lastAt: '2026-03-01T02:00:00.000Z' },
}

async function open(
  parts: { readHealth?: () => Promise<HealthReport>; metricsToken?: string; log?: Logger } = {},
): Promise<FastifyInstance> {
  return buildServer({
    access: { directory: { hasWorkspaces: async () => true } },
    domain: {},
    log: parts.log ?? createLog('silent'),
    version: '1.2.3',
    readHealth: parts.readHealth ?? (async () => HEALTHY),
    settings: {
      publicUrl: null,
      isTls: false,
      trustedProxies: [],
      metricsToken: parts.metricsToken ?? null,
      language: 'es',
    },
  } as unknown as ServerParts)
}

describe('health', () => {
  it('is told without a key and without secrets', async () => {
    const app = await open()
    const told = await app.inject('/health')
    assert.equal(told.statusCode, 200)
    assert.ok(checkInput(health, told.json(), 'en').isRight)
    assert.deepEqual(told.json(), { status: 'ok', version: '1.2.3', ...HEALTHY })
    await app.close()
  })

  it('is failing when the database is, also when nothing can be read', async () => {
    const sick = await open({ readHealth: async () => ({ ...HEALTHY, database: 'failing', schema: null }) })
    assert.equal((await sick.inject('/health')).statusCode, 503)
    const gone = await open({ readHealth: () => Promise.reject(new Error('postgres://owner:secret@db')) })
    const told = await gone.inject('/health')
    assert.equal(told.statusCode, 503)
    assert.equal(told.json().status, 'failing')
    assert.doesNotMatch(told.payload, /secret/)
    await Promise.all([sick.close(), gone.close()])
  })
})

describe('metrics', () => {
  const look = (app: FastifyInstance, headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
    app.inject({ url: '/metrics', headers, remoteAddress })

  it('without a token are for the machine itself, not for who comes through its proxy', async () => {
    const app = await open()
    await app.inject('/')
    const told = await look(app)
    assert.equal(told.statusCode, 200)
    assert.match(told.payload, /lazo_http_request_seconds_count\{method="GET",route="\/",status="200"\} 1/)
    assert.equal((await look(app, {}, '::ffff:127.0.0.1')).statusCode, 200)
    assert.equal((await look(app, { 'x-forwarded-for': '127.0.0.1' })).statusCode, 401)
    assert.equal((await look(app, {}, '192.0.2.1')).statusCode, 401)
    await app.close()
  })

  it('with a token are for who shows it', async () => {
    const app = await open({ metricsToken: 'a-long-secret' })
    assert.equal((await look(app)).statusCode, 401)
    assert.equal((await look(app, { authorization: 'Bearer wrong' })).statusCode, 401)
    assert.equal((await look(app, { authorization: 'Bearer a-long-secret' }, '192.0.2.1')).statusCode, 200)
    await app.close()
  })
})

describe('the log', () => {
  it('has a line for each request, without what people search for or secrets of links', async () => {
    const { log, lines } = openLogLines()
    const app = await open({ log })
    await app.inject('/api/v1/search?q=ana+garcia')
    await app.inject('/password?token=secret-of-the-link')
    await app.inject('/ana-garcia')
    assert.deepEqual(
      lines.map(({ route, status }) => [route, status]),
      [
        ['/api/v1/search', 401],
        ['/password', 200],
        ['none', 404],
      ],
    )
    assert.ok(lines.every(({ requestId, ms }) => typeof requestId === 'string' && typeof ms === 'number'))
    assert.doesNotMatch(JSON.stringify(lines), /garcia|secret/)
    await app.close()
  })
})

describe('the address of who asks', () => {
  it('comes from a proxy only when the proxy is trusted', async () => {
    const addresses: string[] = []
    const parts = (trustedProxies: string[]) =>
      ({
        access: { directory: {} },
        domain: {},
        log: createLog('silent'),
        version: '1',
        readHealth: async () => HEALTHY,
        settings: { publicUrl: null, isTls: false, trustedProxies, metricsToken: null, language: 'es' },
      }) as unknown as ServerParts
    for (const trusted of [[], ['192.0.2.0/24']]) {
      const app = await buildServer(parts(trusted))
      app.addHook('onRequest', async (request) => void addresses.push(request.ip))
      await app.inject({ url: '/health', remoteAddress: '192.0.2.1', headers: { 'x-forwarded-for': '203.0.113.7' } })
      await app.close()
    }
    assert.deepEqual(addresses, ['192.0.2.1', '203.0.113.7'])
  })
})
