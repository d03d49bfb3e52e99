import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { API_ROOT } from '@lazo/contract'
import { until } from '#kit/database/embedded-folder.ts'
import { OWNER, office, PASSWORD } from './support/office.ts'
import { openWire } from './support/wire.ts'

const CROWD = 1_000
const signIn = (email: string, password: string) =>
  office.ask('POST', '/session', { token: '', body: { email, password } })

describe('a thousand wrong passwords at once', () => {
  before(async () => {
    assert.equal((await signIn(OWNER, PASSWORD)).status, 201)
  })

  test('are refused, soon without being looked at, and others are served meanwhile', async () => {
    const guesses = Array.from({ length: CROWD }, (_, i) => signIn(`guess-${i % 50}@example.org`, `guess ${i}`))
    const others = Array.from({ length: 50 }, () => office.ask('GET', '/cards'))
    const answered = (await Promise.all(others)).map(({ status }) => status)
    assert.deepEqual(new Set(answered), new Set([200]))
    const told = await Promise.all(guesses)
    const codes = Map.groupBy(told, ({ code }) => code)
    assert.deepEqual([...codes.keys()].sort(), ['sign-in-failed', 'too-many-tries'])
    assert.ok(codes.get('sign-in-failed')!.length <= 100)
    assert.ok(codes.get('too-many-tries')!.every(({ headers }) => Number(headers.get('retry-after')) > 0))
  })

  test('do not shut out who signed in from the same address before', async () => {
    assert.equal((await signIn(OWNER, PASSWORD)).status, 201)
  })

  test('and right ones are not told from wrong ones when there were too many', async () => {
    for (let i = 0; i < 10; i += 1) await signIn(OWNER, `guess ${i}`)
    assert.deepEqual((await signIn(OWNER, PASSWORD)).code, 'too-many-tries')
  })
})

describe('ten thousand pages with forged cursors', () => {
  const PAGES = 10_000
  const AT_ONCE = 8
  const lists = ['/cards/summaries', '/cards', '/trash', '/batches', '/imports']
  const forge = (i: number) => {
    const texts = [
      `${i}`,
      `['${i}']`,
      JSON.stringify([`${i}`, 'a', 'b']),
      `${i}.${'0'.repeat(36)}`,
      '\u0000'.repeat(i % 90),
    ]
    return encodeURIComponent(i % 2 ? Buffer.from(texts[i % 5]!).toString('base64url') : texts[i % 5]!)
  }

  test('are each refused', { timeout: 120_000 }, async () => {
    const statuses = new Map<number, number>()
    const askSome = async (first: number) => {
      for (let i = first; i < PAGES; i += AT_ONCE) {
        const { status } = await office.ask('GET', `${lists[i % lists.length]}?cursor=${forge(i)}`)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => askSome(i)))
    assert.equal(statuses.get(400), PAGES)
  })
})

describe('hundreds of requests that stand still', () => {
  const STANDING = 300
  const kinds = [
    'POST /session HTTP/1.1\r\nHost: lazo.example\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n{"email":',
    'POST /session HTTP/1.1\r\nHost: lazo.example\r\nContent-Ty',
    'POST /session HTTP/1.1\r\nHost: lazo.example\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{',
    '',
  ].map((text) => text.replace(' /', ` ${API_ROOT}/`))

  test('hold nobody else up, and leave nothing', { timeout: 60_000 }, async () => {
    const census = await office.census()
    const wires = await Promise.all(Array.from({ length: STANDING }, () => openWire(office.url)))
    for (const [i, { socket }] of wires.entries()) socket.write(kinds[i % kinds.length]!)
    const others = await Promise.all(Array.from({ length: 50 }, () => office.ask('GET', '/cards')))
    assert.ok(others.every(({ status }) => status === 200))
    for (const { socket } of wires) socket.destroy()
    await until(async () => isDeepStrictEqual(await office.census(), census))
  })
})
