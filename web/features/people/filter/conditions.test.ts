import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CardFilter } from '@lazo/jscontact'
import { type Condition, conditionsOf, filterOf, newCondition } from './conditions.ts'

const shown: readonly [why: string, conditions: readonly Condition[], filter: CardFilter][] = [
  ['one label', [{ field: 'label', isNot: false, values: ['vip'] }], { keyword: 'vip' }],
  [
    'one of several books',
    [{ field: 'book', isNot: false, values: ['b1', 'b2'] }],
    { any: [{ book: 'b1' }, { book: 'b2' }] },
  ],
  [
    'several lines at once',
    [
      { field: 'contactKind', isNot: false, values: ['customer'] },
      { field: 'hasNo', isNot: false, values: ['email'] },
      { field: 'sector', isNot: true, values: ['media', 'press'] },
      { field: 'favorite', isNot: true, values: ['true'] },
    ],
    {
      all: [
        { contactKind: 'customer' },
        { hasNo: 'email' },
        { not: { any: [{ sector: 'media' }, { sector: 'press' }] } },
        { not: { favorite: true } },
      ],
    },
  ],
  [
    'a rung from itself to itself',
    [{ field: 'rung', isNot: true, values: ['known', 'audience'] }],
    {
      not: {
        any: [{ rung: { atLeast: 'known', atMost: 'known' } }, { rung: { atLeast: 'audience', atMost: 'audience' } }],
      },
    },
  ],
  [
    'ends of ranges',
    [
      { field: 'rung', isNot: false, end: 'atLeast', values: ['conversation'] },
      { field: 'warmth', isNot: false, end: 'over', values: ['50'] },
      { field: 'lastContact', isNot: false, end: 'before', values: ['2026-01-01'] },
    ],
    {
      all: [{ rung: { atLeast: 'conversation' } }, { warmth: { over: 50 } }, { lastContact: { before: '2026-01-01' } }],
    },
  ],
  [
    'how ties stand, and what is said of them',
    [
      { field: 'mark', isNot: false, values: ['key', 'fading'] },
      { field: 'mark', isNot: true, values: ['contacted'] },
      { field: 'forMe', isNot: false, values: ['aduanas'] },
      { field: 'cadence', isNot: false, values: ['due'] },
    ],
    {
      all: [
        { any: [{ key: true }, { fading: true }] },
        { not: { contacted: true } },
        { forMe: 'aduanas' },
        { cadence: 'due' },
      ],
    },
  ],
]

for (const [why, conditions, filter] of shown) {
  test(`says as a filter and reads back: ${why}`, () => {
    assert.deepEqual(filterOf(conditions), filter)
    assert.deepEqual(conditionsOf(filter), conditions)
  })
}

test('leaves out lines that say nothing yet', () => {
  assert.equal(filterOf([{ field: 'label', isNot: false, values: [] }]), undefined)
  assert.deepEqual(conditionsOf(undefined), [])
})

test('begins a line for a range with one of its ends, and others with values', () => {
  assert.deepEqual(newCondition('silence'), { field: 'silence', isNot: false, end: 'over', values: [] })
  assert.deepEqual(newCondition('rung'), { field: 'rung', isNot: false, values: [] })
  assert.equal(filterOf([newCondition('lastContact')]), undefined)
})

test('does not pretend to show what it cannot say', () => {
  const filters: CardFilter[] = [
    { phone: '600' },
    { any: [{ keyword: 'a' }, { book: 'b' }] },
    { all: [{ all: [{ keyword: 'a' }] }] },
    { not: { not: { keyword: 'a' } } },
    { favorite: false },
    { key: false },
    { warmth: { over: 1, under: 5 } },
    { rung: { atLeast: 'known', atMost: 'trust' } },
    { not: { rung: { atLeast: 'trust' } } },
    { any: [{ silence: { over: 1 } }, { silence: { over: 2 } }] },
    { any: [{ rung: { atLeast: 'known', atMost: 'known' } }, { rung: { atLeast: 'trust' } }] },
  ]
  for (const filter of filters) assert.equal(conditionsOf(filter), null, JSON.stringify(filter))
})
