import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseKept } from './choose-kept.ts'

const card = (id: string, revision: number) => ({ id, revision, json: '{}', line: `["${id}"]` })
const idsOf = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id)

test('an answer that is older than the card here takes nothing back', () => {
  const cards = [card('a', 4), card('b', 5)]
  const { kept, added } = chooseKept(
    { cards, gone: [] },
    new Map([
      ['a', { revision: 5 }],
      ['b', { revision: 5 }],
    ]),
  )
  assert.deepEqual([idsOf(kept), added], [['b'], 0])
})

test('new cards are kept as long as there is room, those that are here always', () => {
  const cards = [card('a', 1), card('b', 2), card('c', 1)]
  const { kept, beyond, added } = chooseKept({ cards, gone: [], room: 1 }, new Map([['b', { revision: 1 }]]))
  assert.deepEqual([idsOf(kept), beyond, added], [['a', 'b'], ['c'], 1])
  assert.deepEqual(chooseKept({ cards, gone: [], room: -3 }, new Map()).kept, [])
})
