import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { anyInteractions, context, historyOf, on, START } from '../testing/histories.ts'
import { dayNumber } from '../time/civil-day.ts'
import { openZone } from '../time/zone.ts'
import { foldHistory } from './fold-history.ts'

test('gives the same history in whatever order its interactions become known', () => {
  fc.assert(
    fc.property(anyInteractions, fc.infiniteStream(fc.nat()), (all, numbers) => {
      const shuffled = all
        .map((one) => ({ one, place: numbers.next().value }))
        .sort((a, b) => a.place - b.place)
        .map(({ one }) => one)
      assert.deepEqual(foldHistory(shuffled, context), foldHistory(all, context))
    }),
  )
})

test('takes of two of one id the later told, wherever its time has moved', () => {
  const [was, other, is] = [on(1, 'email', { id: 'a' }), on(5, 'email', { id: 'b' }), on(9, 'call', { id: 'a' })]
  assert.deepEqual(historyOf(was, other, is), historyOf(other, is))
})

test('takes forty messages of one morning for one day of contact', () => {
  const talk = Array.from({ length: 40 }, (_, i) => on(3, 'message', { id: `m${i}` }))
  assert.deepEqual(historyOf(...talk).contactDays.length, 1)
})

test('counts an unanswered outbound less until they turn to the member within 30 days', () => {
  const weightAfter = (days: number) =>
    historyOf(on(0, 'email'), on(days, 'email', { direction: 'inbound' })).contactDays[0]!.weight
  assert.equal(historyOf(on(0, 'email')).contactDays[0]!.weight, 3 * 0.7)
  assert.equal(weightAfter(30), 3)
  assert.equal(weightAfter(31), 3 * 0.7)
})

test('finds an exchange in an inbound and an outbound within 30 days, or in one mutual', () => {
  const inbound = (day: number) => on(day, 'email', { direction: 'inbound' })
  assert.deepEqual(historyOf(on(0, 'email'), inbound(30)).exchangeDays, [START + 30])
  assert.deepEqual(historyOf(on(0, 'email'), inbound(31)).exchangeDays, [])
  assert.deepEqual(historyOf(inbound(0), on(2, 'email')).exchangeDays, [START + 2])
  assert.deepEqual(historyOf(on(4, 'call')).exchangeDays, [START + 4])
})

test('finds no exchange in a like that answers, nor in a remark to oneself', () => {
  assert.deepEqual(historyOf(on(0, 'email'), on(1, 'reaction', { direction: 'inbound' })).exchangeDays, [])
  assert.deepEqual(historyOf(on(1, 'note', { direction: 'mutual' })).exchangeDays, [])
})

test('restarts the cadence by what is two-way or personal, not by an offer or by what nobody answered from them', () => {
  const real = (...all: Parameters<typeof historyOf>) => historyOf(...all).realDays
  assert.deepEqual(real(on(1, 'email')), [START + 1])
  assert.deepEqual(real(on(1, 'email', { commercial: true })), [])
  assert.deepEqual(real(on(1, 'email', { direction: 'inbound' })), [])
  assert.deepEqual(real(on(1, 'email'), on(3, 'email', { direction: 'inbound' })), [START + 1, START + 3])
  assert.deepEqual(real(on(1, 'reaction')), [])
})

test('puts an interaction on the day it was in the member’s own place', () => {
  const late = { id: 'late', at: Date.UTC(2026, 2, 28, 23, 30), medium: 'call', direction: 'mutual' } as const
  const dayIn = (zone: string) => foldHistory([late], { ...context, zone: openZone(zone) }).contactDays[0]!.day
  assert.equal(dayIn('UTC'), dayNumber(2026, 3, 28))
  assert.equal(dayIn('Europe/Madrid'), dayNumber(2026, 3, 29))
  assert.equal(dayIn('America/Mexico_City'), dayNumber(2026, 3, 28))
})
