import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Turns } from './turns.ts'

test('lets two run at once, in the order they came, and goes on after a failure', async () => {
  const turns = new Turns(2)
  const gates = Array.from({ length: 4 }, () => Promise.withResolvers<void>())
  const begun: number[] = []
  const work = gates.map((gate, i) =>
    turns.take(async () => {
      begun.push(i)
      await gate.promise
    }),
  )
  await Promise.resolve()
  assert.deepEqual(begun, [0, 1])
  gates[1]!.reject(new Error('spoilt'))
  await assert.rejects(work[1]!, /spoilt/)
  assert.deepEqual(begun, [0, 1, 2])
  for (const gate of gates) gate.resolve()
  await Promise.allSettled(work)
  assert.deepEqual(begun, [0, 1, 2, 3])
})
