import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { waitAfter } from './backoff.ts'
import type { Entry } from './entry.ts'
import { nextEntries, nextMoment } from './next-entries.ts'

function entry(id: number, cardIds: string[], more: Partial<Entry> = {}): Entry {
  const action = { kind: 'delete', cardIds } as const
  const rest = { at: 0, tries: 0, notBefore: 0, base: null, conflict: null, refusal: null, isSending: false }
  return { id, action, cardIds, state: 'waiting', ...rest, ...more }
}

const ids = (entries: readonly Entry[]): number[] => entries.map(({ id }) => id)

test('of each card only the first is sent, of several cards four at a time', () => {
  const entries = [entry(1, ['a']), entry(2, ['a']), ...[3, 4, 5, 6].map((id) => entry(id, [`card${id}`]))]
  assert.deepEqual(ids(nextEntries(entries, 0)), [1, 3, 4, 5])
  const sending = entries.map((one) => (one.id < 4 ? { ...one, isSending: true } : one))
  assert.deepEqual(ids(nextEntries(sending, 0)), [4])
})

test('what is about several cards waits for all that came before, and holds back all that come after', () => {
  const entries = [entry(1, ['a']), entry(2, ['a', 'b']), entry(3, ['b']), entry(4, ['c'])]
  assert.deepEqual(ids(nextEntries(entries, 0)), [1, 4])
})

test('a conflict holds its card back; what was refused or sent does not', () => {
  for (const [state, expected] of [
    ['conflict', []],
    ['refused', [2]],
    ['sent', [2]],
  ] as const) {
    assert.deepEqual(ids(nextEntries([entry(1, ['a'], { state }), entry(2, ['a'])], 0)), expected)
  }
})

test('what has to wait for its moment is not overtaken, and the moment is told', () => {
  const entries = [entry(1, ['a'], { notBefore: 500 }), entry(2, ['a']), entry(3, ['b'], { notBefore: 300 })]
  assert.deepEqual(ids(nextEntries(entries, 100)), [])
  assert.equal(nextMoment(entries, 100), 300)
  assert.deepEqual(ids(nextEntries(entries, 500)), [1, 3])
  assert.equal(nextMoment([entry(1, ['a'])], 100), null)
})

test('no two entries of one card are ever sent at the same time', () => {
  const some = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), { maxLength: 12 })
  fc.assert(
    fc.property(some, (cards) => {
      const chosen = nextEntries(
        cards.map((cardIds, id) => entry(id, cardIds)),
        0,
      ).flatMap(({ cardIds }) => cardIds)
      assert.equal(new Set(chosen).size, chosen.length)
      assert.equal(cards.length > 0, chosen.length > 0)
    }),
  )
})

test('tries come less and less often, up to a minute and a quarter', () => {
  const waits = [1, 2, 3, 10, 100].map((tries) => waitAfter(tries, 0.5))
  assert.deepEqual(waits, [1_000, 2_000, 4_000, 60_000, 60_000])
  assert.ok(waitAfter(100, 1) <= 75_000 && waitAfter(1, 0) >= 750)
})
