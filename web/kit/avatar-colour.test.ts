import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hueOf } from './avatar-colour.ts'

test('gives the same colour to the same key', () => {
  assert.equal(hueOf('card-1'), hueOf('card-1'))
  assert.notEqual(hueOf('card-1'), hueOf('card-2'))
})
