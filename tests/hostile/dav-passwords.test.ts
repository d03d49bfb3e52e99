import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { office } from './support/office.ts'
import { askDav, basic, davCard, type Phone, personCalled, phoneOf, putCard } from './support/phone.ts'

/** Every method with a form that would do something. */
const methods: Readonly<Record<string, readonly [path: string, headers?: Record<string, string>, body?: string]>> = {
  GET: ['casa/a.vcf'],
  HEAD: ['casa/a.vcf'],
  PUT: ['casa/b.vcf', {}, davCard('b')],
  POST: ['casa/?add-member', {}, davCard('b')],
  DELETE: ['casa/a.vcf'],
  PROPFIND: ['', { depth: '1' }],
  PROPPATCH: [
    'casa/',
    {},
    '<propertyupdate xmlns="DAV:"><set><prop><displayname>Mine</displayname></prop></set></propertyupdate>',
  ],
  REPORT: [
    'casa/',
    { depth: '0' },
    '<sync-collection xmlns="DAV:"><sync-token/><prop><getetag/></prop></sync-collection>',
  ],
  MKCOL: ['neu/'],
  COPY: ['casa/a.vcf', { destination: 'casa/b.vcf' }],
  MOVE: ['casa/a.vcf', { destination: 'casa/b.vcf' }],
  LOCK: ['casa/'],
  PATCH: ['casa/a.vcf'],
  ACL: ['casa/'],
}
const NOT_THERE = ['LOCK', 'PATCH', 'ACL']

/** Who shows a password that was right a moment ago hears that it is no longer; all others hear the same. */
const REFUSALS = /E-mail address or app password are wrong|This device (?:is not connected any more|was revoked)/

let phone: Phone
before(async () => {
  phone = await phoneOf(await personCalled('Paula'), 'phone')
  assert.equal((await phone.ask('MKCOL', 'casa/')).status, 201)
  await putCard(phone, 'casa/a.vcf', 'a')
})

describe('a password of a device that does not work', () => {
  const passwordIn = (authorization: string) => Buffer.from(authorization.slice(6), 'base64').toString().split(':')[1]!
  const named = (change: (password: string) => string) => async () =>
    basic(phone.actor.memberId, change(passwordIn(phone.authorization)))
  const keys: Readonly<Record<string, () => Promise<string>>> = {
    'because it was revoked': async () => {
      const lost = await phoneOf(phone.actor, 'lost')
      assert.equal((await lost.ask('PROPFIND', '', { headers: { depth: '0' } })).status, 207)
      await askOnce(office.databaseUrl, 'update lazo.device set revoked_at = now() where device_id = $1', [
        lost.deviceId,
      ])
      const revoke = 'update identity.app_password set revoked_at = now() where device_id = $1'
      await askOnce(office.databaseUrl, revoke, [lost.deviceId])
      return lost.authorization
    },
    'because it is another person’s': async () => {
      const other = await phoneOf(await personCalled('Olga'), 'phone')
      return basic(phone.actor.memberId, passwordIn(other.authorization))
    },
    'because it lacks its end': named((password) => password.slice(0, -1)),
    'because there is more behind it': named((password) => `${password}x`),
    'because it is empty': named(() => ''),
    'because it holds a zero byte': named((password) => `${password}\0`),
    'because it is very long': named((password) => password.repeat(30)),
    'because it is SQL': named(() => "' or '1'='1"),
    'because nobody is called so': async () => basic('nobody@example.org', passwordIn(phone.authorization)),
    'because its name is that of every object': async () => basic('__proto__', 'constructor'),
    'because its name holds a zero byte': async () =>
      basic(`${phone.actor.memberId}\0`, passwordIn(phone.authorization)),
  }
  for (const [why, keyNow] of Object.entries(keys))
    test(`${why} is refused by every method, and does nothing`, async () => {
      const authorization = await keyNow()
      await office.unchanged(async () => {
        for (const [method, [path, headers = {}, body]] of Object.entries(methods)) {
          const { destination } = headers
          const where = destination === undefined ? {} : { destination: phone.home + destination }
          const question = { headers: { authorization, ...headers, ...where }, ...(body === undefined ? {} : { body }) }
          const { status, head, text } = await askDav(method, phone.home + path, question)
          // Another process revoked it, and of a method that is not there nothing else is looked at for some seconds.
          const isNone = status === 405 && NOT_THERE.includes(method)
          assert.ok(status === 401 || status === 429 || isNone, `${method}: ${status} ${text}`)
          if (status === 401) assert.match(head, /^www-authenticate: Basic realm="Lazo", charset="UTF-8"$/im)
          if (status === 401 && method !== 'HEAD') assert.match(text, REFUSALS)
        }
      })
    })

  test('is asked for in the same words whatever else is sent in its place', async () => {
    const bearer = `Bearer ${office.token}`
    const none = [
      '',
      'Basic',
      'Basic ',
      'Basic !!!',
      'Basic YW5h',
      'Digest username="ana"',
      bearer,
      `basic ${'A'.repeat(5_000)}`,
    ]
    for (const authorization of none) {
      const told = await askDav('PROPFIND', phone.home, { headers: { authorization, depth: '0' } })
      assert.deepEqual([told.status, /realm="Lazo"/.test(told.head)], [401, true], authorization.slice(0, 40))
    }
  })

  test('opens nothing for OPTIONS either, when there is one', async () => {
    const told = await askDav('OPTIONS', phone.home, {
      headers: { authorization: basic(phone.actor.memberId, 'wrong') },
    })
    assert.equal(told.status, 401)
  })
})

describe('a thousand wrong passwords for devices', () => {
  test('are refused, soon without being looked at, and others are served meanwhile', { timeout: 120_000 }, async () => {
    const AT_ONCE = 100
    const statuses = new Map<number, number>()
    const guessing = { isOver: false }
    const served: number[] = []
    const others = (async () => {
      while (!guessing.isOver) served.push((await phone.ask('GET', 'casa/a.vcf')).status)
    })()
    for (let i = 0; i < 1_000; i += AT_ONCE) {
      const guesses = Array.from({ length: AT_ONCE }, (_, at) => {
        const authorization = basic(at % 2 ? phone.actor.memberId : `guess-${at % 40}@example.org`, `guess ${i + at}`)
        return askDav('PROPFIND', phone.home, { headers: { authorization, depth: '0' } })
      })
      for (const { status, head } of await Promise.all(guesses)) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (status === 429) assert.match(head, /^retry-after: \d+$/im)
      }
    }
    guessing.isOver = true
    await others
    assert.deepEqual([...statuses.keys()].sort(), [401, 429])
    assert.ok(statuses.get(401)! <= 100, `${statuses.get(401)} were looked at`)
    assert.ok(served.length >= 10, `only ${served.length} were served`)
    assert.deepEqual(new Set(served), new Set([200]))
  })

  test('do not shut out a device that was here before', async () => {
    assert.equal((await phone.ask('PROPFIND', 'casa/', { headers: { depth: '1' } })).status, 207)
  })
})
