import assert from 'node:assert/strict'
import { it } from 'node:test'
import { pathOf } from './qr-path.ts'

it('draws each run of dark modules as one rectangle', () => {
  assert.equal(pathOf([[true, true, false, true], [false]]), 'M0 0h2v1h-2zM3 0h1v1h-1z')
})
