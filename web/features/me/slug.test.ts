import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSlug, slugOf } from './slug.ts'

test('makes an address of a name, without its accents and never longer than the server takes', () => {
  assert.equal(slugOf('Ana Ruíz de la Prada'), 'ana-ruiz-de-la-prada')
  assert.equal(slugOf('José María Álvarez-Cascos Fernández y Gutiérrez'), 'jose-maria-alvarez-cascos-fernandez-y-gu')
  assert.ok(isSlug(slugOf('Bo Q')))
})

test('makes none of letters that an address has not', () => {
  assert.equal(slugOf('李明'), '')
  assert.equal(slugOf('Bo'), '')
})

test('knows what the server would refuse', () => {
  for (const text of ['ab', '-ab', 'ab-', 'Ana', 'a b', 'ñandu', 'x'.repeat(41)])
    assert.equal(isSlug(text), false, text)
})
