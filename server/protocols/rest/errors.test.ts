import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type ErrorCode, errorCodes } from '#base/error-codes.table.ts'
import { ProductError } from '#base/errors.ts'
import { createLog } from '#base/log.ts'
import { buildServer } from '../build-server.ts'
import type { ServerParts } from '../context.ts'
import { errorWords } from '../error-words.table.ts'

const codes = Object.keys(errorCodes) as ErrorCode[]

describe('every error of the product', () => {
  let thrown: unknown
  let app: FastifyInstance

  before(async () => {
    const access = {
      directory: {
        async hasWorkspaces() {
          throw thrown
        },
      },
    }
    app = await buildServer({
      access,
      domain: {},
      appFolder: null,
      log: createLog('silent'),
      version: '0',
      settings: { publicUrl: null, isTls: false, trustedProxies: [], metricsToken: null, language: 'es' },
    } as unknown as ServerParts)
  })
  after(() => app.close())

  const fail = async (error: unknown, language: string) => {
    thrown = error
    return app.inject({ url: '/api/v1/setup', headers: { 'accept-language': language } })
  }

  it('leaves as a problem with a status of its kind, in both languages (RFC 9457)', async () => {
    assert.ok(codes.length > 50)
    for (const code of codes) {
      const error = new ProductError(code, `What is wrong: ${code}.`, { facts: { field: 'x' } })
      const [english, spanish] = [await fail(error, 'en'), await fail(error, 'es-MX')]
      for (const told of [english, spanish]) {
        assert.match(String(told.headers['content-type']), /^application\/problem\+json/)
        assert.equal(told.statusCode, told.json().status)
        assert.ok(told.statusCode >= 400 && told.statusCode < 600, code)
        assert.equal(told.json().code, code)
        assert.equal(told.json().facts.field, 'x')
      }
      assert.equal(english.json().detail, `What is wrong: ${code}.`)
      assert.notEqual(spanish.json().title, english.json().title, `${code} has no Spanish title`)
      assert.doesNotMatch(spanish.json().detail, /\{\w+\}|What is wrong/, `${code} has no Spanish sentence`)
      assert.equal(spanish.headers['content-language'], 'es')
    }
  })

  it('has a Spanish sentence that needs no facts, in words of its own', () => {
    for (const code of codes) {
      const last = errorWords[code].details.at(-1)
      assert.ok(last && !/\{\w+\}/.test(last), `the last sentence of ${code} needs facts`)
    }
  })

  it('fills its facts into the Spanish sentence', async () => {
    const error = new ProductError('card-changed', 'x', { facts: { paths: ['name/full', 'emails/e1'] } })
    const told = await fail(error, 'es')
    assert.match(told.json().detail, /: name\/full, emails\/e1\.$/)
  })

  it('tells nothing of what nobody foresaw', async () => {
    const told = await fail(new Error('secret: relation "card" of Ana García'), 'en')
    assert.equal(told.statusCode, 500)
    assert.doesNotMatch(told.payload, /secret|relation|García/)
    assert.equal(told.json().code, 'internal')
  })

  it('says when to come again and which key is needed', async () => {
    const busy = await fail(new ProductError('too-many-tries', 'x', { facts: { retryAfterSeconds: 90 } }), 'en')
    assert.equal(busy.headers['retry-after'], '90')
    const unknown = await fail(new ProductError('sign-in-required', 'x'), 'en')
    assert.equal(unknown.headers['www-authenticate'], 'Bearer realm="Lazo"')
  })
})
