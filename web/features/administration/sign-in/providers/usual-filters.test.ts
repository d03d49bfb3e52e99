import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filterOf, kindOfFilter } from './usual-filters.ts'

test('a filter is known by its kind again', () => {
  for (const kind of ['usual', 'active'] as const) assert.equal(kindOfFilter(filterOf(kind, '')), kind)
  const own = '(&(objectClass=person)(uid={user}))'
  assert.equal(kindOfFilter(filterOf('own', ` ${own} `)), 'own')
  assert.equal(filterOf('own', ` ${own} `), own)
})
