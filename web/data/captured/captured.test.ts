import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handOver, takeCaptured } from './captured.ts'

test('gives what was handed over once, and only to who asks for its kind', () => {
  handOver({ kind: 'text', text: 'Ana Ruiz' })
  assert.equal(takeCaptured('files'), null)
  assert.equal(takeCaptured('text')?.text, 'Ana Ruiz')
  assert.equal(takeCaptured('text'), null)
})
