import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readKept, withChange, withTold } from './kept-settings.ts'

const none = readKept('m1')

test('shows a change at once and keeps it until the server has heard it', () => {
  const changed = withChange(withChange(none, { density: 'compact' }), { textSize: 'large' })
  assert.deepEqual(changed.settings, { density: 'compact', textSize: 'large' })
  const told = withTold(changed, { density: 'compact', textSize: 'large', language: 'es' }, changed.waiting)
  assert.deepEqual(told.settings, { density: 'compact', textSize: 'large', language: 'es' })
  assert.deepEqual(told.waiting, {})
})

test('lets what was changed again meanwhile win over what the server tells', () => {
  const sent = { textSize: 'large' }
  const changed = withChange(withChange(none, sent), { textSize: 'small' })
  const told = withTold(changed, { textSize: 'large' }, sent)
  assert.deepEqual(told.settings, { textSize: 'small' })
  assert.deepEqual(told.waiting, { textSize: 'small' })
})

test('takes a setting away with null, also before the server has', () => {
  const taken = withChange({ ...none, settings: { order: 'given' } }, { order: null })
  assert.deepEqual(taken.settings, {})
  assert.deepEqual(withTold(taken, { order: 'given' }, {}).settings, {})
})
