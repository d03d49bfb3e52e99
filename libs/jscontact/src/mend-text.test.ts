import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { mendText } from './mend-text.ts'

test('removes NUL and replaces half a character, and says where', () => {
  const { value, mended } = mendText({ a: 'x\0y', b: [1, 'ok', '\ud83d'], c: { d: '\udc00\ud83d\ude00' } })
  assert.deepEqual(value, { a: 'xy', b: [1, 'ok', '\ufffd'], c: { d: '\ufffd😀' } })
  assert.deepEqual(mended, ['a', 'b/2', 'c/d'])
})

test('mends names too, and never makes two names one', () => {
  const { value, mended } = mendText({ 'k\0': 1, k: 2, 'k\0\0': 3, 'a/\0': 4 })
  assert.deepEqual(value, { 'k\ufffd': 1, k: 2, 'k\ufffd\ufffd': 3, 'a/': 4 })
  assert.deepEqual(mended, ['k\ufffd', 'k\ufffd\ufffd', 'a~1'])
})

test('gives the value itself when nothing is wrong, and shares what is right', () => {
  const whole = { a: ['x'], b: { c: null } }
  assert.equal(mendText(whole).value, whole)
  const broken = { ...whole, d: '\0' }
  const { value } = mendText(broken)
  assert.equal(value.a, whole.a)
  assert.equal(broken.d, '\0')
})

test('keeps a member called __proto__ a member', () => {
  const { value } = mendText(JSON.parse('{"__proto__": "a\\u0000"}'))
  assert.equal(JSON.stringify(value), '{"__proto__":"a"}')
})

test('survives JSON of any depth', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(50_000)}"\\u0000"${']'.repeat(50_000)}`)
  assert.deepEqual(mendText(deep).mended, [])
})

test('leaves nothing to mend, and changes nothing else', () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', '\0', '\ud800', '\udc00', 'é') })
  fc.assert(
    fc.property(fc.dictionary(anyText, fc.array(anyText), { noNullPrototype: true }), (value) => {
      const mended = mendText(value)
      assert.deepEqual(mendText(mended.value).mended, [])
      assert.equal(Object.keys(mended.value).length, Object.keys(value).length)
      assert.equal(
        mended.mended.length > 0,
        !JSON.stringify(value).isWellFormed() || /\\u0000|\\ud[89a-f]/.test(JSON.stringify(value)),
      )
    }),
  )
})
