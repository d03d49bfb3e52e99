import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCommand } from './command.ts'

test('takes the name first, the rounds from anywhere, and leaves the rest to the benchmark', () => {
  assert.deepEqual(readCommand([]), { rounds: 5, name: null, args: [] })
  assert.deepEqual(readCommand(['import', '--rounds', '3', '20000']), { rounds: 3, name: 'import', args: ['20000'] })
  assert.deepEqual(readCommand(['carddav', '--cards', '1000']), {
    rounds: 5,
    name: 'carddav',
    args: ['--cards', '1000'],
  })
})

test('refuses rounds that are no number', () => {
  assert.throws(() => readCommand(['import', '--rounds', 'many']), /comes a number/)
})
