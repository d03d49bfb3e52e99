import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followCaptured, handOver, takeCaptured } from './captured.ts'

test('gives what was handed over once, and only to who asks for its kind', () => {
  handOver({ kind: 'text', text: 'Ana Ruiz' })
  assert.equal(takeCaptured('files'), null)
  assert.equal(takeCaptured('text')?.text, 'Ana Ruiz')
  assert.equal(takeCaptured('text'), null)
})

test('tells who waits that something was handed over, until they wait no more', () => {
  let heard = 0
  const stop = followCaptured(() => {
    heard += 1
  })
  handOver({ kind: 'text', text: 'Ana' })
  stop()
  handOver({ kind: 'text', text: 'Eva' })
  assert.deepEqual([heard, takeCaptured('text')?.text], [1, 'Eva'])
})
