import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Action } from './action.ts'
import { actions } from './actions.table.ts'
import { matchActions } from './match-actions.ts'

const offered = Object.values<Action>(actions)
const find = (typed: string, language: 'en' | 'es' = 'en') =>
  matchActions(typed, offered, language).map(({ name }) => name[language])

test('finds an action by the beginnings of its words, in either language and by what else it is called', () => {
  assert.equal(find('new con')[0], 'New contact')
  assert.ok(find('papelera').includes('Trash'))
  assert.ok(find('csv').includes('Bring in contacts'))
  assert.equal(find('telefo', 'es')[0], 'Teléfonos y programas')
})

test('lists everything but what is only a key while nothing is typed', () => {
  assert.ok(find('').length > 20)
  assert.ok(!find('').includes('Save'))
})

test('finds nothing where nothing fits', () => {
  assert.deepEqual(find('xyzzy'), [])
})
