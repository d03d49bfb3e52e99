import assert from 'node:assert/strict'
import { it } from 'node:test'
import { compareRanked, rankCard } from './rank-cards.ts'

it('puts whose whole name was misspelt before those who have further names', () => {
  const groups = [[{ word: 'jorge', isBeginning: true }], [{ word: 'fernandez', isBeginning: false }]]
  const cards = ['fernandez alonso jorge', 'fernandez jorge', 'alonso jorge'].map((sortFamily, n) =>
    rankCard({ cardId: String(n), sortFamily, sortGiven: '' }, 'typo', { key: 'jorge febrnandez', groups }),
  )
  assert.deepEqual(
    cards.toSorted(compareRanked).map(({ key }) => key),
    ['fernandez jorge', 'fernandez alonso jorge', 'alonso jorge'],
  )
})
