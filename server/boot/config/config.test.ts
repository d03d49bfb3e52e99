import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Config, parseConfig } from './config.ts'
import { type Environment, readSettings } from './env.ts'

function parse(environment: Environment, file: Environment = {}): Config {
  return parseConfig(readSettings(environment, file))
}

test('has a default for everything that needs a value', () => {
  assert.deepEqual(parse({}), {
    host: '127.0.0.1',
    port: 8910,
    publicUrl: null,
    trustedProxies: [],
    tls: null,
    profile: null,
    mail: null,
    ldapPort: 3890,
    language: 'es',
    region: 'ES',
    logLevel: 'info',
    metricsToken: null,
    secret: null,
    database: { kind: 'embedded', pgBin: null, pgUser: null },
  })
})

test('a certificate and its key come together', () => {
  const files = { LAZO_TLS_CERT: '/etc/lazo.crt', LAZO_TLS_KEY: '/etc/lazo.key' }
  assert.deepEqual(parse(files).tls, { cert: '/etc/lazo.crt', key: '/etc/lazo.key' })
  for (const one of Object.entries(files))
    assert.throws(() => parse(Object.fromEntries([one])), { message: /LAZO_TLS_CERT and LAZO_TLS_KEY belong together/ })
})

test('letters need a mail server, a sender, and an address to tell', () => {
  const mail = { LAZO_SMTP: 'smtp://relay:25?encryption=none', LAZO_MAIL_FROM: 'Lazo <lazo@example.org>' }
  const url = { LAZO_URL: 'https://contacts.example.org' }
  assert.equal(parse({ ...mail, ...url }).mail?.address.host, 'relay')
  assert.throws(() => parse(mail), { message: /LAZO_SMTP needs LAZO_URL/ })
  for (const one of Object.entries(mail))
    assert.throws(() => parse({ ...Object.fromEntries([one]), ...url }), { message: /belong together/ })
})

test('the environment goes before lazo.env, and an empty text sets nothing', () => {
  assert.equal(parse({ LAZO_PORT: '1' }, { LAZO_PORT: '2' }).port, 1)
  assert.equal(parse({ LAZO_PORT: '' }, { LAZO_PORT: '2' }).port, 2)
  assert.equal(parse({ LAZO_PORT: '' }, { LAZO_PORT: '' }).port, 8910)
})

test('uses a server when one is named, and our own database else', () => {
  const server = { DATABASE_URL: 'postgres://lazo_app@db/lazo', LAZO_PG_BIN: '/opt/pg' }
  assert.deepEqual(parse(server).database, { kind: 'server', url: server.DATABASE_URL, ownerUrl: null })
  assert.deepEqual(parse({ LAZO_PG_BIN: '/opt/pg' }).database, { kind: 'embedded', pgBin: '/opt/pg', pgUser: null })
})

const taken: [name: string, text: string, key: keyof Config, value: unknown][] = [
  ['LAZO_PORT', '0', 'port', 0],
  ['LAZO_URL', 'https://Contacts.example.org/', 'publicUrl', 'https://contacts.example.org'],
  ['LAZO_URL', 'http://[::1]:8910', 'publicUrl', 'http://[::1]:8910'],
  ['LAZO_REGION', 'mx', 'region', 'MX'],
  ['LAZO_LANG', 'en', 'language', 'en'],
  ['LAZO_LOG', 'debug', 'logLevel', 'debug'],
  ['LAZO_TRUST_PROXY', 'loopback, 10.0.0.0/8,fd00::/8', 'trustedProxies', ['loopback', '10.0.0.0/8', 'fd00::/8']],
]
for (const [name, text, key, value] of taken) {
  test(`takes ${name}=${text}`, () => assert.deepEqual(parse({ [name]: text })[key], value))
}

const refused: [name: string, text: string][] = [
  ['LAZO_MAIL_FROM', 'Lazo'],
  ['LAZO_MAIL_FROM', 'a@b.org\r\nBcc: c@d.org'],
  ['LAZO_PORT', '80a'],
  ['LAZO_PORT', '65536'],
  ['LAZO_PORT', '-1'],
  ['LAZO_URL', 'contacts.example.org'],
  ['LAZO_URL', 'ftp://contacts.example.org'],
  ['LAZO_URL', 'https://example.org/contacts'],
  ['LAZO_URL', 'https://user@example.org'],
  ['LAZO_REGION', 'Spain'],
  ['LAZO_REGION', 'QX'],
  ['LAZO_LANG', 'ES'],
  ['LAZO_LOG', 'loud'],
  ['LAZO_TRUST_PROXY', 'everybody'],
  ['LAZO_TRUST_PROXY', '10.0.0.0/33'],
  ['LAZO_TRUST_PROXY', '10.0.0.0/'],
]
for (const [name, text] of refused) {
  test(`refuses ${name}=${text}, and says what it must be`, () => {
    assert.throws(() => parse({}, { [name]: text }), {
      code: 'configuration-invalid',
      message: new RegExp(`^${name} is "${RegExp.escape(text)}" \\(set in lazo.env\\): it must be .+`),
    })
  })
}

test('names all problems at once, and never shows a secret', () => {
  const wrong = { LAZO_PORT: 'x', LAZO_LANG: 'fr', LAZO_SECRET: 'short', DATABASE_URL: 'mysql://u:hidden@h/d' }
  assert.throws(
    () => parse(wrong),
    (error: Error) => {
      const lines = error.message.split('\n')
      assert.deepEqual(
        lines.map((line) => line.split(' ', 1)[0]),
        ['LAZO_PORT', 'LAZO_LANG', 'LAZO_SECRET', 'DATABASE_URL'],
      )
      assert.doesNotMatch(error.message, /short|hidden/)
      return true
    },
  )
})

test("refuses an owner's address without the server's", () => {
  assert.throws(() => parse({ LAZO_DATABASE_OWNER_URL: 'postgres://owner@db/lazo' }), /DATABASE_URL is not/)
})
