import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atMostEvery } from './at-most-every.ts'

test('calls at once, then in pauses that double while it is asked for, and at once again after quiet', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] })
  let now = 0
  const calls: number[] = []
  const paced = atMostEvery({ firstMs: 100, longestMs: 400 }, () => calls.push(now))
  const pass = (ms: number, isAsking: boolean): void => {
    for (let i = 0; i < ms; i += 10) {
      if (isAsking) paced.call()
      now += 10
      context.mock.timers.tick(10)
    }
  }
  pass(1_500, true)
  assert.deepEqual(calls, [0, 100, 300, 700, 1_100, 1_500])
  pass(1_000, false)
  paced.call()
  paced.call()
  assert.deepEqual(calls.slice(6), [2_500])
  pass(1_000, false)
  assert.deepEqual(calls.slice(6), [2_500, 2_600])
  paced.call()
  paced.stop()
  pass(1_000, false)
  assert.equal(calls.length, 9)
})
