import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastChanges, presentLines } from './line-blocks.ts'

const line = (id: string, name: string): string => `["${id}","${name}"]\nwords`
const block = (number: number, lines: string[], gone: string[] = []) => ({ number, generation: 1, lines, gone })

test('of a card that changed more than once the last change counts, and that it is gone is one', () => {
  const last = lastChanges([block(7, [line('a', 'Anna'), line('b', 'Bea')]), block(8, [line('a', 'Ann')], ['b'])])
  assert.deepEqual([last.get('a')?.line, last.get('b')?.line], [line('a', 'Ann'), null])
})

test('a line leaves its block when it changed, or its card is gone', () => {
  const last = lastChanges([block(7, [line('b', 'Beatriz')], ['c'])])
  const left = presentLines(block(1, [line('a', 'Ana'), line('b', 'Bea'), line('c', 'Cira')]), last)
  assert.deepEqual(left, [line('a', 'Ana')])
  assert.deepEqual([...last.keys()], ['b', 'c'])
})

test('a change that is older than a block of another load counts no more', () => {
  const last = lastChanges([block(7, [line('a', 'Anna')])])
  assert.deepEqual(presentLines(block(9, [line('a', 'Ana María')]), last), [line('a', 'Ana María')])
  assert.equal(last.size, 0)
})
