import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPlace } from './find-place.ts'

test('stays with the card when others come before it', () => {
  assert.equal(findPlace(['new', 'a', 'b'], 'a', 0), 1)
})

test('stays at the place when the card is gone, within the list', () => {
  assert.equal(findPlace(['a', 'c'], 'b', 1), 1)
  assert.equal(findPlace(['a'], 'b', 1), 0)
  assert.equal(findPlace([], 'b', 1), -1)
})

test('is nowhere before it was anywhere', () => {
  assert.equal(findPlace(['a'], undefined, -1), -1)
})
