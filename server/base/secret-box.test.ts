import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { assert as hold, property, string } from 'fast-check'
import { isProductError } from './errors.ts'
import { SecretBox } from './secret-box.ts'

const box = new SecretBox(randomBytes(32))

test('gives back every text that it sealed, and seals none twice alike', () => {
  hold(
    property(string({ unit: 'binary' }), (text) => {
      const sealed = box.seal(text.toWellFormed(), 'mail')
      assert.equal(box.open(sealed, 'mail'), text.toWellFormed())
      assert.notDeepEqual(box.seal(text, 'mail'), sealed)
    }),
  )
})

test('opens nothing that was moved, changed, cut or sealed under another key', () => {
  const sealed = box.seal('hunter two', 'mail')
  const changed = Buffer.from(sealed)
  changed[changed.length - 1]! ^= 1
  const lost = (error: unknown) => isProductError(error, 'secret-lost')
  assert.throws(() => box.open(sealed, 'other'), lost)
  assert.throws(() => box.open(changed, 'mail'), lost)
  assert.throws(() => new SecretBox(randomBytes(32)).open(sealed, 'mail'), lost)
  for (let length = 0; length < sealed.length; length += 1)
    assert.equal(box.tryOpen(sealed.subarray(0, length), 'mail'), null)
})

test('signs alike what is alike, and nothing else', () => {
  assert.deepEqual(box.sign('a', 'x'), box.sign('a', 'x'))
  assert.notDeepEqual(box.sign('a', 'x'), box.sign('b', 'x'))
  assert.notDeepEqual(box.sign('ab', 'x'), box.sign('b', 'xa'))
  assert.notDeepEqual(box.sign('a', 'x'), new SecretBox(randomBytes(32)).sign('a', 'x'))
})
