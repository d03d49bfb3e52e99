import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Action } from './action.ts'
import { actions } from './actions.table.ts'
import { type KeyPressed, nameOfKey } from './keys.ts'

const pressed = (key: string, more: Partial<KeyPressed> = {}): KeyPressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
})

test('names keys as the table of actions does', () => {
  assert.equal(nameOfKey(pressed('k', { ctrlKey: true })), 'mod+k')
  assert.equal(nameOfKey(pressed('k', { metaKey: true })), 'mod+k')
  assert.equal(nameOfKey(pressed('Z', { ctrlKey: true, shiftKey: true })), 'mod+shift+z')
  assert.equal(nameOfKey(pressed('Delete')), 'Delete')
})

test('takes a sign for itself wherever it lies on the keyboard', () => {
  assert.equal(nameOfKey(pressed('?', { shiftKey: true })), '?')
  assert.equal(nameOfKey(pressed('#', { ctrlKey: true, altKey: true })), '#')
  assert.equal(nameOfKey(pressed('J', { shiftKey: true })), 'j')
})

test('gives no two actions of a section the same key', () => {
  const taken = Object.values<Action>(actions).flatMap(({ section, keys = [] }) =>
    keys.map((key) => `${section} ${key}`),
  )
  assert.deepEqual(taken, [...new Set(taken)])
})
