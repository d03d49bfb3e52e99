import assert from 'node:assert/strict'
import { test } from 'node:test'
import { historyOf, noon, on } from '../testing/histories.ts'
import type { Contribution } from '../words/contribution.ts'
import { balanceOf } from './balance.ts'
import { oneSided } from './one-sided.ts'
import { owedReply, owedThanks } from './owed.ts'

const giving = (day: number, ...contributions: Contribution[]) => on(day, 'email', { contributions })
const given = { kind: 'advice', way: 'given' } as const
const received = { kind: 'help', way: 'received' } as const
const asked = { kind: 'introduction', way: 'asked' } as const
const thanks = { kind: 'thanks', way: 'given' } as const
const asking = (day: number) => on(day, 'email', { direction: 'inbound', expectsReply: true })

test('balances what was given and received by kind, with the time it took', () => {
  const balance = balanceOf([giving(0, given, received), giving(1, given), on(2, 'call', { minutes: 40 })])
  assert.deepEqual([balance.given, balance.received, balance.minutes], [2, 1, 50])
  assert.deepEqual(balance.byKind.given, { advice: 2 })
  assert.equal(balance.lean, 1 / 3)
})

test('leans nowhere when nothing went either way', () => {
  assert.equal(balanceOf([]).lean, 0)
})

test('finds who was only asked in a year, and who was only given to', () => {
  const side = (...all: Parameters<typeof historyOf>) => oneSided(historyOf(...all), noon(400))
  assert.equal(side(giving(100, received)), 'only-asked')
  assert.equal(side(giving(100, asked)), 'only-asked')
  assert.equal(side(giving(100, given)), 'only-given')
  assert.equal(side(giving(100, given), giving(200, asked)), null)
  assert.equal(side(giving(35, given), giving(100, asked)), 'only-asked')
  assert.equal(side(giving(36, given), giving(100, asked)), null)
  assert.equal(side(), null)
})

test('owes a reply to who waits for one until the member turns to them', () => {
  const owed = (...all: Parameters<typeof historyOf>) => owedReply(historyOf(...all))?.since ?? null
  assert.equal(owed(asking(1)), noon(1))
  assert.equal(owed(asking(1), asking(4)), noon(1))
  assert.equal(owed(asking(1), on(2, 'email'), asking(4)), noon(4))
  assert.equal(owed(asking(1), on(2, 'call')), null)
  assert.equal(owed(asking(1), on(2, 'reaction')), noon(1))
  assert.equal(owed(on(1, 'email', { direction: 'inbound' })), null)
})

test('owes thanks for what was received when 7 days passed without any', () => {
  const owed = (day: number, ...all: Parameters<typeof historyOf>) => owedThanks(historyOf(...all), noon(day), 7).length
  assert.equal(owed(6, giving(0, received)), 0)
  assert.equal(owed(7, giving(0, received)), 1)
  assert.equal(owed(20, giving(0, received), giving(3, thanks)), 0)
  assert.equal(owed(20, giving(0, received), giving(0, thanks), giving(5, received)), 1)
  assert.equal(owed(20, giving(0, { kind: 'thanks', way: 'received' })), 0)
  assert.equal(owed(20, giving(0, { ...received, isThanked: true })), 0)
})
