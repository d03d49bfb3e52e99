import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rightsAfter, rightsUpTo } from './rights.ts'

test('one gives what one has and less, never more', () => {
  assert.deepEqual(rightsUpTo('edit'), ['view', 'comment', 'edit'])
  assert.equal(rightsUpTo('manage').length, 6)
})

test('who may not lower a right is offered it and higher ones', () => {
  const rights = rightsUpTo('share')
  assert.deepEqual(rightsAfter('edit', { rights, mayLower: false }), ['edit', 'delete', 'share'])
  assert.deepEqual(rightsAfter('view', { rights: ['view', 'comment'], mayLower: true }), ['view', 'comment'])
})

test('a right above one’s own stands as it is', () => {
  assert.deepEqual(rightsAfter('manage', { rights: rightsUpTo('share'), mayLower: false }), ['manage'])
})
