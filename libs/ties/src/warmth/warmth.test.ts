import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { anyInteractions, context, historyOf, noon, on, START } from '../testing/histories.ts'
import { foldHistory } from '../tie/fold-history.ts'
import { media } from '../words/media.table.ts'
import { defaultSettings as settings } from '../words/settings.ts'
import { rhythmOf } from './rhythm.ts'
import { warmthOf } from './warmth.ts'

/** Each medium with its weight and the presence it asks for. */
const RULES = [
  'call 6 2',
  'comment 1.5 2',
  'email 3 2',
  'endorsement 1.5 2',
  'event 5 1',
  'gift 6 1',
  'letter 6 1',
  'meeting 10 1',
  'mention 1 2',
  'message 3 2',
  'note 0 2',
  'reaction 0.5 2',
  'video-call 7 2',
]
const NOW = noon(400)
const DAY = 86_400_000

function warmthOn(today: number, ...all: Parameters<typeof historyOf>) {
  const history = historyOf(...all)
  return warmthOf(history, 'known', (today + 0.5) * DAY, context)
}

test('takes the usual rhythm of the rung for a tie that has not shown its own', () => {
  assert.deepEqual(rhythmOf(historyOf(on(0, 'call')), 'relationship', settings), { days: 40, gaps: 0 })
})

test('draws the rhythm from the usual one to the tie’s own with every gap seen', () => {
  const weekly = (n: number) => historyOf(...Array.from({ length: n }, (_, i) => on(i * 7, 'call')))
  const seen = [1, 2, 4, 8, 12].map((n) => rhythmOf(weekly(n), 'known', settings).days)
  assert.deepEqual(
    seen,
    seen.toSorted((a, b) => b - a),
  )
  assert.ok(seen[4]! > 7 && seen[4]! < 10, `${seen[4]}`)
})

test('keeps the rhythm of weeks when a single pause lasted a year', () => {
  const days = [0, 7, 14, 21, 28, 393, 400, 407, 414]
  const { days: rhythm } = rhythmOf(historyOf(...days.map((day) => on(day, 'call'))), 'known', settings)
  assert.ok(rhythm < 10, `${rhythm}`)
})

test('is 0 without any contact and never passes 100', () => {
  assert.equal(warmthOn(START).warmth, 0)
  const daily = Array.from({ length: 400 }, (_, i) => on(i, 'meeting'))
  const { warmth } = warmthOn(START + 399, ...daily)
  assert.ok(warmth > 90 && warmth < 100, `${warmth}`)
})

test('is 50 on the day of a first meeting, and less for every lighter medium', () => {
  assert.equal(warmthOn(START, on(0, 'meeting')).warmth, 50)
  const lighter = ['meeting', 'video-call', 'call', 'event', 'email', 'comment', 'mention', 'reaction'] as const
  const all = lighter.map((medium) => warmthOn(START, on(0, medium, { direction: 'mutual' })).warmth)
  assert.deepEqual(
    all,
    all.toSorted((a, b) => b - a),
  )
})

test('weighs and places each medium as the rules say', () => {
  const told = Object.entries(media).map(([medium, { weight, presence }]) => `${medium} ${weight} ${presence}`)
  assert.deepEqual(told.sort(), RULES)
})

test('only falls while nothing happens', () => {
  fc.assert(
    fc.property(anyInteractions, fc.nat(800), fc.nat(800), (all, wait, more) => {
      const history = foldHistory(all, context)
      const early = warmthOf(history, 'known', NOW + wait * DAY, context).warmth
      assert.ok(warmthOf(history, 'known', NOW + (wait + more) * DAY, context).warmth <= early)
    }),
  )
})

test('never falls by a contact more at the same rhythm', () => {
  fc.assert(
    fc.property(anyInteractions, anyInteractions, (all, [added]) => {
      fc.pre(added !== undefined)
      const history = foldHistory(all, context)
      const grown = foldHistory([...all, { ...added!, id: 'one more' }], context)
      const before = warmthOf(history, 'known', NOW, context).warmth
      assert.ok(warmthOf({ ...grown, gaps: history.gaps }, 'known', NOW, context).warmth >= before)
    }),
  )
})

test('takes what a clock ahead of ours says to come tomorrow for what came now', () => {
  const now = on(5, 'meeting')
  assert.equal(warmthOn(START + 4, now).warmth, warmthOn(START + 5, now).warmth)
})

test('tells a daily tie from a yearly one, though both keep their rhythm', () => {
  const daily = warmthOn(START + 400, ...Array.from({ length: 12 }, (_, i) => on(400 - i, 'email')))
  const slow = warmthOn(START + 400, ...Array.from({ length: 12 }, (_, i) => on(400 - i * 30, 'email')))
  assert.ok(daily.warmth > slow.warmth)
})

test('calls no tie fading before a month of silence, however quick its rhythm', () => {
  const daily = Array.from({ length: 20 }, (_, i) => on(i, 'message'))
  assert.equal(warmthOn(START + 19 + 30, ...daily).isFading, false)
  assert.equal(warmthOn(START + 19 + 31, ...daily).isFading, true)
})

test('calls a tie fading beyond three times its rhythm, not at three times', () => {
  const once = [on(0, 'call')]
  assert.equal(warmthOn(START + 60, ...once).isFading, false)
  const { isFading, reasons } = warmthOn(START + 61, ...once)
  assert.equal(isFading, true)
  assert.deepEqual(reasons.at(-1), { code: 'fading', facts: { days: 61, rhythm: 20, times: 61 / 20 } })
})
