import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correctionsOf, factOf, isCorrectedElsewhere, type SelfCheck } from './self-check.ts'

const ANA = { id: 'ana', name: 'Ana Ruiz' }

/** A self-check with what was corrected under its questions, at these minutes. */
function checkWith(...said: readonly [SelfCheck['answers'][number]['question'], number, Record<string, number>][]) {
  const answers = said.map(([question, minute, corrected]) => {
    const at = new Date(Date.UTC(2026, 0, 1, 9, minute)).toISOString()
    return { question, verdict: null, note: '', corrected, at, by: ANA }
  })
  return { facts: { cards: 100, sharedBooks: 4 }, answers } as Partial<SelfCheck> as SelfCheck
}

test('a number is the same under every question it stands under, and what was said last holds', () => {
  const check = checkWith(['complete', 5, { cards: 90 }], ['keeps', 2, { cards: 80, sharedBooks: 3 }])
  assert.equal(factOf(check, 'cards'), 90)
  assert.equal(factOf(check, 'sharedBooks'), 3)
  assert.equal(factOf(checkWith(), 'cards'), 100)
})

test('the corrections of a question are those of its numbers alone, never the price of a seat', () => {
  const check = checkWith(['keeps', 1, { cards: 80, sharedBooks: 3 }], ['seats', 2, { seatPrice: 25 }])
  assert.deepEqual(correctionsOf(check, ['cards', 'unreachable']), { cards: 80 })
})

test('a correction under one question must be outweighed under another', () => {
  const check = checkWith(['keeps', 1, { cards: 80 }])
  assert.equal(isCorrectedElsewhere(check, 'complete', 'cards'), true)
  assert.equal(isCorrectedElsewhere(check, 'keeps', 'cards'), false)
})
