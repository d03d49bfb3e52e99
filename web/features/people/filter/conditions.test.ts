import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CardFilter } from '@lazo/jscontact'
import { type Condition, conditionsOf, filterOf } from './conditions.ts'

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

test('does not pretend to show what it cannot say', () => {
  const filters: CardFilter[] = [
    { phone: '600' },
    { any: [{ keyword: 'a' }, { book: 'b' }] },
    { all: [{ all: [{ keyword: 'a' }] }] },
    { not: { not: { keyword: 'a' } } },
    { favorite: false },
  ]
  for (const filter of filters) assert.equal(conditionsOf(filter), null, JSON.stringify(filter))
})
