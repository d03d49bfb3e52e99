import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { anyInteractions, context, historyOf, on, START } from '../testing/histories.ts'
import { foldHistory } from '../tie/fold-history.ts'
import type { Interaction } from '../words/interaction.ts'
import { heightOf, RUNGS } from '../words/rung.ts'
import { defaultSettings as settings } from '../words/settings.ts'
import { type LadderFacts, placeOnLadder } from './ladder.ts'

const inbound = (day: number) => on(day, 'email', { direction: 'inbound' })
const place = (all: Interaction[], facts: Partial<LadderFacts> = {}) =>
  placeOnLadder(historyOf(...all), { personalFacts: 0, ...facts }, settings)
const rung = (...args: Parameters<typeof place>) => place(...args).rung

test('a card in the book is known, and writing to it lifts nothing', () => {
  assert.equal(rung([]), 'known')
  assert.equal(rung([on(0, 'email'), on(1, 'email')]), 'known')
})

test('a like, a follow or a shared event makes an audience', () => {
  assert.equal(rung([on(0, 'reaction', { direction: 'inbound' })]), 'audience')
  assert.equal(rung([], { isAudience: true }), 'audience')
})

test('one inbound that opens contact makes it responded', () => {
  assert.equal(rung([inbound(0)]), 'responded')
})

test('exchanges on two different days make a conversation, on one day they do not', () => {
  assert.equal(rung([on(0, 'call'), on(0, 'meeting')]), 'responded')
  assert.equal(rung([on(0, 'call'), on(1, 'call')]), 'conversation')
})

test('exchanges on 4 days over 90 days, one of them spoken, and 3 personal facts make a relationship', () => {
  const mails = [0, 40, 80].flatMap((day) => [on(day, 'email'), inbound(day)])
  const facts = { personalFacts: 3 }
  assert.equal(rung([...mails, on(90, 'call')], facts), 'relationship')
  assert.equal(rung([...mails, on(89, 'call')], facts), 'conversation')
  assert.equal(rung([...mails, on(90, 'email'), inbound(90)], facts), 'conversation')
  assert.equal(rung([...mails, on(90, 'call')], { personalFacts: 2 }), 'conversation')
  assert.equal(rung([...mails.slice(2), on(0, 'note'), on(140, 'call')], facts), 'conversation')
})

const year = [0, 60, 120, 300].map((day) => on(day, 'call'))
const gave = on(130, 'email', { contributions: [{ kind: 'advice', way: 'given' }] })
const got = on(140, 'email', { direction: 'inbound', contributions: [{ kind: 'help', way: 'received' }] })
const trusted = { personalFacts: 3, trustConfirmed: START + 365 }

test('contributions both ways, 365 days and the member’s word make trust', () => {
  assert.equal(rung([...year, gave, got], trusted), 'trust')
  assert.equal(rung([...year, gave, got], { personalFacts: 3 }), 'relationship')
  assert.equal(rung([...year, gave], trusted), 'relationship')
  assert.equal(rung([...year, gave, got], { ...trusted, trustConfirmed: START + 364 }), 'relationship')
})

test('trust cannot be confirmed of a dormant tie, and is kept when the tie falls silent later', () => {
  assert.equal(rung([...year, gave, got], { ...trusted, trustConfirmed: START + 300 + 359 }), 'trust')
  assert.equal(rung([...year, gave, got], { ...trusted, trustConfirmed: START + 300 + 360 }), 'relationship')
})

test('a member may hold a tie lower, and nobody lifts it above its evidence', () => {
  const { rung: held, evidenced, reasons } = place([on(0, 'call'), on(9, 'call')], { heldAt: 'audience' })
  assert.deepEqual([held, evidenced, reasons.at(-1)?.code], ['audience', 'conversation', 'held'])
  fc.assert(
    fc.property(anyInteractions, fc.constantFrom(...RUNGS), fc.nat(5), (all, heldAt, personalFacts) => {
      const history = foldHistory(all, context)
      const free = placeOnLadder(history, { personalFacts }, settings)
      const bound = placeOnLadder(history, { personalFacts, heldAt }, settings)
      assert.ok(heightOf(bound.rung) <= heightOf(free.rung))
      assert.ok(heightOf(bound.rung) <= heightOf(heldAt))
    }),
  )
})

test('one interaction more never takes a rung away', () => {
  fc.assert(
    fc.property(anyInteractions, anyInteractions, (all, [added]) => {
      fc.pre(added !== undefined)
      const facts = { personalFacts: 3, trustConfirmed: START + 100 }
      const history = foldHistory(all, context)
      const grown = foldHistory([...all, { ...added!, id: 'one more' }], context)
      const before = placeOnLadder(history, facts, settings).rung
      assert.ok(heightOf(placeOnLadder(grown, facts, settings).rung) >= heightOf(before))
    }),
  )
})

test('says what the next rung asks for and how far the tie has come with it', () => {
  const { next } = place([on(0, 'call'), on(50, 'call')], { personalFacts: 1 })
  assert.equal(next?.rung, 'relationship')
  assert.deepEqual(
    next?.asks.map(({ code, facts, isMet }) => [code, facts['have'], facts['need'], isMet]),
    [
      ['exchange-days', 2, 4, false],
      ['exchange-span', 50, 90, false],
      ['spoken', undefined, undefined, true],
      ['personal-facts', 1, 3, false],
    ],
  )
})
