import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeLines } from './line-blocks.ts'

const line = (id: string, name: string): string => `["${id}","${name}"]\nwords`
const row = (id: string, packed: string | null) => ({ id, line: packed, generation: 1, block: 1 })

test('a fresh line takes the place of the one in its block, and one that is gone leaves it', () => {
  const block = [line('a', 'Ana'), line('b', 'Bea'), line('c', 'Cira')]
  const merged = mergeLines(block, [row('b', line('b', 'Beatriz')), row('c', null)])
  assert.deepEqual(merged, [line('a', 'Ana'), line('b', 'Beatriz')])
})

test('a block that nothing is fresh of stays as it is', () => {
  assert.deepEqual(mergeLines([line('a', 'Ana')], []), [line('a', 'Ana')])
})
