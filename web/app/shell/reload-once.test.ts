import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FakeKeeping } from '#web/data/testing/fake-keeping.ts'
import { reloadOnce } from './reload-once.ts'

test('loads the page anew when a part of it is gone, and leaves it when that has not helped', () => {
  const kept = new FakeKeeping()
  let [now, loads] = [Date.parse('2026-03-01T10:00:00Z'), 0]
  const lose = () =>
    reloadOnce({
      kept,
      now: () => now,
      reload: () => {
        loads += 1
      },
    })
  lose()
  assert.equal(loads, 1)
  now += 59_000
  lose()
  assert.equal(loads, 1)
  now += 2_000
  lose()
  assert.equal(loads, 2)
})
