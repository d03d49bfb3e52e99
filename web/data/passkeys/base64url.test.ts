import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromBase64url, toBase64url } from './base64url.ts'

test('writes bytes with the letters that addresses allow, and without padding (RFC 4648 §5)', () => {
  assert.equal(toBase64url(Uint8Array.of(0xfb, 0xff, 0xfe).buffer), '-__-')
  assert.equal(toBase64url(Uint8Array.of(1).buffer), 'AQ')
})

test('reads what it wrote, whatever the length', () => {
  for (const length of [0, 1, 2, 3, 64]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37) % 256)
    assert.deepEqual(fromBase64url(toBase64url(bytes.buffer)), bytes)
  }
})
