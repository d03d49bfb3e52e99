import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestIdentity } from '#kit/identity.ts'
import { clearTries, giveBackTry, takeTry } from './attempts.ts'

const kit = await openTestIdentity()
after(() => kit.close())
const { identity, clock } = kit

const limit = (subject: string, tries = 3, minutes = 15) => ({ subject, tries, minutes })
const take = (...limits: ReturnType<typeof limit>[]) => identity.ask((tx) => takeTry(tx, limits, clock.now()))

test('counts tries up to the limit and then says when there is one again', async () => {
  for (let i = 0; i < 3; i += 1) assert.equal(await take(limit('ana')), null)
  assert.deepEqual(await take(limit('ana')), new Date(clock.now().getTime() + 16 * 60_000))
})

test('lets tries slide out of the window minute by minute', async () => {
  await take(limit('eva'))
  clock.pass({ minutes: 10 })
  await take(limit('eva'))
  await take(limit('eva'))
  const free = await take(limit('eva'))
  assert.deepEqual(free, new Date(clock.now().getTime() + 6 * 60_000))
  clock.pass({ minutes: 5, seconds: 59 })
  assert.deepEqual(await take(limit('eva')), free)
  clock.pass({ seconds: 1 })
  assert.equal(await take(limit('eva')), null)
  assert.notEqual(await take(limit('eva')), null)
})

test('counts nothing when one of several subjects has no try left', async () => {
  for (let i = 0; i < 3; i += 1) await take(limit('full'))
  for (let i = 0; i < 5; i += 1) assert.notEqual(await take(limit('full'), limit('beside')), null)
  for (let i = 0; i < 3; i += 1) assert.equal(await take(limit('beside')), null)
})

test('a refused try does not make the wait longer', async () => {
  for (let i = 0; i < 3; i += 1) await take(limit('patient'))
  for (let minute = 0; minute < 16; minute += 1) {
    assert.notEqual(await take(limit('patient')), null)
    clock.pass({ minutes: 1 })
  }
  assert.equal(await take(limit('patient')), null)
})

test('is exact when many try at the same moment with subjects in any order', async () => {
  const names = ['one', 'two', 'three', 'four']
  const tries = Array.from({ length: 100 }, (_, i) =>
    take(
      ...names
        .toSpliced(i % 4, 1)
        .toSorted(() => (i % 3) - 1)
        .map((name) => limit(name, 30)),
    ),
  )
  const taken = (await Promise.all(tries)).filter((free) => free === null).length
  const { rows } = await identity.ask(async (tx) => ({
    rows: await tx.sql.selectFrom('attempt').select(['subject', 'failures']).where('subject', 'in', names).execute(),
  }))
  assert.equal(
    rows.reduce((sum, row) => sum + row.failures, 0),
    taken * 3,
  )
  assert.ok(rows.every((row) => row.failures <= 30))
  assert.ok(taken >= 30 && taken <= 40)
})

test('gives back a try that was no failure, once, and forgets all of a subject', async () => {
  await take(limit('back', 1))
  await identity.ask((tx) => giveBackTry(tx, ['back'], clock.now()))
  assert.equal(await take(limit('back', 1)), null)
  assert.notEqual(await take(limit('back', 1)), null)
  await identity.ask((tx) => clearTries(tx, ['back']))
  assert.equal(await take(limit('back', 1)), null)
})
