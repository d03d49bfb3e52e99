import assert from 'node:assert/strict'
import { it } from 'node:test'
import { keptKey } from './handle-key.ts'

it('keeps a key as it is, and of an overlong one what tells it from all others', () => {
  assert.equal(keptKey('ana@example.org'), 'ana@example.org')
  const [one, other] = ['a'.repeat(5000), `${'a'.repeat(4999)}b`].map(keptKey)
  assert.notEqual(one, other)
  assert.equal(one, keptKey('a'.repeat(5000)))
  assert.ok(Buffer.byteLength(keptKey('😀'.repeat(5000))) < 500)
})
