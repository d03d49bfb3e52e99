import assert from 'node:assert/strict'
import { argon2Sync } from 'node:crypto'
import { test } from 'node:test'
import { isProductError } from '#base/errors.ts'
import { PasswordHasher } from './password-hasher.ts'
import { readPhc, writePhc } from './phc.ts'
import { WaitingLine } from './waiting-line.ts'

const cheap = { memory: 64, passes: 1, parallelism: 1 }

test('keeps a password as argon2id at the cost OWASP asks for, as a PHC string', async () => {
  const phc = await new PasswordHasher().hash('correct horse battery')
  assert.match(phc, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  const { salt, tag, cost } = readPhc(phc)!
  const again = argon2Sync('argon2id', { message: 'correct horse battery', nonce: salt, tagLength: 32, ...cost })
  assert.deepEqual(again, tag)
})

test('knows the password again, and no other', async () => {
  const hasher = new PasswordHasher({ cost: cheap })
  const phc = await hasher.hash('correct horse battery')
  assert.equal(await hasher.matches(phc, 'correct horse battery'), true)
  assert.equal(await hasher.matches(phc, 'correct horse batterz'), false)
  assert.equal(await hasher.matches(phc, ''), false)
})

test('knows a password typed on a keyboard that composes its letters', async () => {
  const hasher = new PasswordHasher({ cost: cheap })
  assert.equal(await hasher.matches(await hasher.hash('ma\u00f1ana ser\u00e1'), 'man\u0303ana sera\u0301'), true)
})

test('gives every password a salt of its own', async () => {
  const hasher = new PasswordHasher({ cost: cheap })
  assert.notEqual(await hasher.hash('correct horse battery'), await hasher.hash('correct horse battery'))
})

test('answers no without a hash or with a spoilt one, and throws nothing', async () => {
  const hasher = new PasswordHasher({ cost: cheap })
  const phc = await hasher.hash('correct horse battery')
  for (const spoilt of [null, '', 'correct horse battery', phc.slice(0, -25), phc.replace('m=64', 'm=9999999')])
    assert.equal(await hasher.matches(spoilt, 'correct horse battery'), false)
})

test('compares at the cost a hash was made at, and says when that is not the cost of today', async () => {
  const phc = await new PasswordHasher({ cost: cheap }).hash('correct horse battery')
  const today = new PasswordHasher({ cost: { ...cheap, passes: 2 } })
  assert.equal(await today.matches(phc, 'correct horse battery'), true)
  assert.equal(today.isOutdated(phc), true)
  assert.equal(today.isOutdated(await today.hash('correct horse battery')), false)
})

test('reads every PHC string it writes', () => {
  const hash = { cost: cheap, salt: Buffer.alloc(16, 7), tag: Buffer.alloc(32, 9) }
  assert.deepEqual(readPhc(writePhc(hash)), hash)
})

test('lets no more than its number work at once, the others in order, and sends away who finds no place', async () => {
  const line = new WaitingLine({ atOnce: 2, places: 3 })
  const order: number[] = []
  let running = 0
  let most = 0
  const visits = Array.from({ length: 8 }, (_, i) =>
    line.run(async () => {
      running += 1
      most = Math.max(most, running)
      order.push(i)
      await new Promise(setImmediate)
      running -= 1
    }),
  )
  const ends = await Promise.allSettled(visits)
  assert.equal(most, 2)
  assert.deepEqual(order, [0, 1, 2, 3, 4])
  const sentAway = ends.filter((end) => end.status === 'rejected')
  assert.equal(sentAway.length, 3)
  assert.ok(
    sentAway.every(({ reason }) => isProductError(reason, 'too-many-tries') && reason.facts.retryAfterSeconds === 2),
  )
  await line.run(async () => undefined)
})

test('gives a place back when the work fails', async () => {
  const line = new WaitingLine({ atOnce: 1, places: 0 })
  await assert.rejects(
    line.run(() => Promise.reject(new Error('no'))),
    /no/,
  )
  assert.equal(await line.run(async () => 'yes'), 'yes')
})

test('calls those who wait in turns, and gives nobody more places than one may take', async () => {
  const line = new WaitingLine({ atOnce: 1, places: 10, placesOfOne: 4 })
  const order: string[] = []
  const visit = (whose: string) => line.run(async () => void order.push(whose), whose)
  const visits = ['crowd', 'crowd', 'crowd', 'crowd', 'crowd', 'crowd', 'crowd', 'ana', 'luis', 'ana'].map(visit)
  const ends = await Promise.allSettled(visits)
  assert.deepEqual(
    ends.flatMap((end, i) => (end.status === 'rejected' ? [i] : [])),
    [5, 6],
  )
  assert.deepEqual(order, ['crowd', 'crowd', 'ana', 'luis', 'crowd', 'ana', 'crowd', 'crowd'])
})
