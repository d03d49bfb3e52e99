import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KEPT } from '../kept-names.ts'
import { Copies } from './copies.ts'

function makeDrawer(): ConstructorParameters<typeof Copies>[0] {
  const kept = new Map<string, string>()
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  }
}

test('a copy is known at the next start until its wipe was finished', () => {
  const drawer = makeDrawer()
  new Copies(drawer).note('lazo-w-ana')
  new Copies(drawer).note('lazo-w-bob')
  new Copies(drawer).note('lazo-w-ana')
  assert.deepEqual(new Copies(drawer).list(), ['lazo-w-bob', 'lazo-w-ana'])
  new Copies(drawer).drop('lazo-w-bob')
  assert.deepEqual(new Copies(drawer).list(), ['lazo-w-ana'])
  new Copies(drawer).drop('lazo-w-ana')
  assert.deepEqual(new Copies(drawer).list(), [])
  assert.equal(drawer?.getItem(KEPT.copies), null)
})
