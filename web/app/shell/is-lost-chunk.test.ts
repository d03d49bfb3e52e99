import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLostChunk } from './is-lost-chunk.ts'

test('knows a part of the app that is gone from other failures, in the words of every browser', () => {
  const at = 'https://lazo.example/assets/card-page-x1.js'
  assert.ok(isLostChunk(new TypeError(`Failed to fetch dynamically imported module: ${at}`)))
  assert.ok(isLostChunk(new TypeError(`error loading dynamically imported module: ${at}`)))
  assert.ok(isLostChunk(new TypeError('Importing a module script failed.')))
  assert.ok(isLostChunk(new Error('Unable to preload CSS for /assets/card-page-x1.css')))
  assert.ok(!isLostChunk(new TypeError('Failed to fetch')))
  assert.ok(!isLostChunk('gone'))
})
