import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { childrenOf, DavXmlError, readXml } from '@lazo/davxml'
import { type ErrorCode, errorCodes } from '#base/error-codes.table.ts'
import { ProductError } from '#base/errors.ts'
import { createLog } from '#base/log.ts'
import { basic } from '#kit/dav.ts'
import { buildServer } from '../build-server.ts'
import type { ServerParts } from '../context.ts'
import { statusOf } from '../error-status.ts'
import { DavRefusal } from './dav-refusal.ts'
import { type RefusalWord, refusalWords } from './refusal-words.table.ts'

const codes = Object.keys(errorCodes) as ErrorCode[]

/** The preconditions of RFC 3744, 4918, 6352 and 6578 that errors of the product break. */
const CONDITIONS = [
  'max-resource-size',
  'need-privileges',
  'no-uid-conflict',
  'number-of-matches-within-limits',
  'resource-must-be-null',
  'supported-address-data',
  'valid-address-data',
  'valid-calendar-data',
  'valid-sync-token',
]

describe('every error of the product', () => {
  let thrown: unknown
  let app: Awaited<ReturnType<typeof buildServer>>

  before(async () => {
    const keyRing = {
      keyOf() {
        throw thrown
      },
    }
    app = await buildServer({
      access: { keyRing },
      domain: {},
      log: createLog('silent'),
      version: '0',
      settings: { publicUrl: null, isTls: false, trustedProxies: [], metricsToken: null, language: 'es' },
    } as unknown as ServerParts)
  })
  after(() => app.close())

  const fail = async (error: unknown, { method = 'PUT', language = 'en' } = {}) => {
    thrown = error
    const headers = { authorization: basic('x', 'y'), 'accept-language': language }
    return app.inject({ method: method as 'PUT', url: '/dav/addressbooks/m/b/c.vcf', headers })
  }

  it('leaves with a status, the condition it breaks, and a sentence for people (RFC 4918 §16)', async () => {
    assert.ok(codes.length > 60)
    for (const code of codes) {
      const told = await fail(new ProductError(code, `What is wrong: ${code}.`))
      assert.ok(told.statusCode >= 400 && told.statusCode < 600, code)
      assert.match(String(told.headers['content-type']), /^application\/xml/)
      const root = readXml(told.payload)
      assert.equal(root.name, 'error')
      const said = childrenOf(root)
      assert.deepEqual(said.at(-1)!.children, [`What is wrong: ${code}.`])
      assert.ok(said.length === 1 || CONDITIONS.includes(said[0]!.name), `${code}: ${said[0]!.name}`)
      // Where WebDAV has no word of its own, all doors say the same.
      if (said.length === 1 && errorCodes[code] !== 'gone') assert.equal(told.statusCode, statusOf(code), code)
    }
  })

  it('is said in the language of who reads', async () => {
    const told = await fail(new ProductError('book-not-found', 'x'), { language: 'es-AR' })
    assert.match(told.payload, /No existe esa libreta/)
  })

  it('is said so too where the protocols themselves refuse, or the body is no good', async () => {
    for (const word of Object.keys(refusalWords) as RefusalWord[]) {
      const said = await Promise.all(
        (['en', 'es'] as const).map(async (language) => {
          const told = await fail(new DavRefusal(403, word, { facts: { report: 'x' } }), { language })
          const text = String(childrenOf(readXml(told.payload)).at(-1)!.children[0])
          assert.equal(text, refusalWords[word][language].replace('{report}', 'x'))
          return text
        }),
      )
      assert.equal(new Set(said).size, 2, word)
    }
    const wrong = new DavXmlError('malformed', 'This is not XML.', { line: 3 })
    assert.match((await fail(wrong, { language: 'es' })).payload, /El cuerpo no es XML bien formado\. \(línea 3\)/)
    assert.match((await fail(wrong)).payload, /This is not XML\. \(line 3\)/)
  })

  it('asks for a password, and says when to come again', async () => {
    const unknown = await fail(new ProductError('sign-in-failed', 'x'))
    assert.deepEqual(
      [unknown.statusCode, unknown.headers['www-authenticate']],
      [401, 'Basic realm="Lazo", charset="UTF-8"'],
    )
    const busy = await fail(new ProductError('too-many-tries', 'x', { facts: { retryAfterSeconds: 90 } }))
    assert.deepEqual([busy.statusCode, busy.headers['retry-after']], [429, '90'])
  })

  it('names what is missing by what was asked (RFC 3744 §7.1.1)', async () => {
    for (const [method, privilege] of [
      ['PUT', 'write-content'],
      ['DELETE', 'unbind'],
      ['PROPPATCH', 'write-properties'],
      ['GET', 'read'],
    ] as const) {
      const told = await fail(new ProductError('right-missing', 'x'), { method })
      assert.match(told.payload, new RegExp(`<D:privilege><D:${privilege}/></D:privilege>`), method)
    }
  })

  it('tells nothing of what nobody foresaw', async () => {
    const told = await fail(new Error('secret: relation "card" of Ana García'))
    assert.equal(told.statusCode, 500)
    assert.doesNotMatch(told.payload, /secret|relation|García/)
  })
})
