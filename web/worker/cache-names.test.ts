import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oldShells, shellName } from './cache-names.ts'

test('keeps the version before the present one for the tabs that are open, and no older ones', () => {
  const [first, second, third] = ['1', '2', '3'].map(shellName) as [string, string, string]
  assert.deepEqual(oldShells([first], first), [])
  assert.deepEqual(oldShells([first, second], second), [])
  assert.deepEqual(oldShells([first, 'lazo-photos', second, third], third), [first])
})

test('keeps the version it came from when an older one is installed again', () => {
  const [first, second] = [shellName('1'), shellName('2')]
  assert.deepEqual(oldShells([first, second], first), [])
})
