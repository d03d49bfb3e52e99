import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hueOf, initialsOf } from './avatar-colour.ts'

test('takes whole signs as people see them', () => {
  assert.equal(initialsOf('Ana Ruiz de la Prada'), 'AR')
  assert.equal(initialsOf('Ñico'), 'Ñ')
  assert.equal(initialsOf('👩‍🚀 Luna'), '👩‍🚀L')
  assert.equal(initialsOf('شيرين عبد الله'), 'شع')
  assert.equal(initialsOf('  — '), '·')
})

test('gives the same colour to the same key', () => {
  assert.equal(hueOf('card-1'), hueOf('card-1'))
  assert.notEqual(hueOf('card-1'), hueOf('card-2'))
})
