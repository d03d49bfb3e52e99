import assert from 'node:assert/strict'
import { test } from 'node:test'
import { JSON_DEPTH } from '@lazo/contract'
import * as fc from 'fast-check'
import { isProductError } from '#base/errors.ts'
import { readJsonBody } from './json-body.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test('reads any JSON as it was written', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 10 }), (value) => {
      const text = JSON.stringify(value)
      if (!text.includes('"__proto__"')) assert.deepEqual(readJsonBody(bytesOf(text)), JSON.parse(text))
    }),
  )
})

test('refuses what is no JSON with one error, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      try {
        readJsonBody(bytes)
      } catch (error) {
        assert.ok(isProductError(error, 'body-unreadable'))
      }
    }),
  )
})

test('reads nothing as nothing', () => assert.equal(readJsonBody(new Uint8Array()), undefined))

test('reads to the last level that is taken, and no deeper', () => {
  const deep = (levels: number) => bytesOf('['.repeat(levels) + ']'.repeat(levels))
  assert.ok(readJsonBody(deep(JSON_DEPTH)))
  assert.throws(() => readJsonBody(deep(JSON_DEPTH + 1)), { code: 'body-unreadable', facts: { depth: JSON_DEPTH } })
  assert.throws(() => readJsonBody(deep(500_000)), { code: 'body-unreadable' })
})

test('refuses __proto__ however it is written and wherever it stands', () => {
  for (const text of ['{"__proto__":1}', '[{"a":{"\\u005f_proto__":{}}}]'])
    assert.throws(() => readJsonBody(bytesOf(text)), { code: 'body-unreadable' })
  assert.deepEqual(readJsonBody(bytesOf('{"a":"__proto__"}')), { a: '__proto__' })
})
