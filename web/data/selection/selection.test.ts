import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Selection } from './selection.ts'

test('chooses a card and, asked again, chooses it no more', () => {
  const selection = new Selection()
  selection.toggle('a')
  assert.deepEqual(selection.list(), ['a'])
  selection.toggle('a')
  assert.equal(selection.size, 0)
})

test('keeps the order in which cards were chosen, each once', () => {
  const selection = new Selection()
  selection.add(['c', 'a'])
  selection.add(['a', 'b'])
  assert.deepEqual(selection.list(), ['c', 'a', 'b'])
})

test('leaves out what is gone, and tells it only then', () => {
  const selection = new Selection()
  selection.add(['a', 'b'])
  let told = 0
  selection.follow(() => (told += 1))
  selection.keepOnly(() => true)
  assert.equal(told, 0)
  selection.keepOnly((id) => id === 'b')
  assert.deepEqual([told, selection.list()], [1, ['b']])
})

test('says nothing when an empty selection is cleared', () => {
  const selection = new Selection()
  const before = selection.version
  selection.clear()
  assert.equal(selection.version, before)
})
