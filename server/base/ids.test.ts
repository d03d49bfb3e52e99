import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { MovableClock } from '#kit/movable-clock.ts'
import { IdMaker, isId } from './ids.ts'

describe('identifiers', () => {
  it('are UUIDs of version 7 that tell when they were made (RFC 9562 §5.7)', () => {
    const clock = new MovableClock(Date.UTC(2026, 0, 2, 3, 4, 5, 6))
    const id = new IdMaker(clock).next()
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    assert.equal(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16), clock.now().getTime())
  })

  it('grow, also thousands within one millisecond and when the clock is set back', () => {
    const clock = new MovableClock()
    const ids = new IdMaker(clock)
    const made = Array.from({ length: 10_000 }, () => ids.next())
    clock.pass({ seconds: -60 })
    made.push(ids.next())
    assert.deepEqual(made, made.toSorted())
    assert.equal(new Set(made).size, made.length)
  })

  it('are told from other texts before these reach the database', () => {
    assert.ok(isId('01a1ffff-0304-72b8-8317-0d786661ad2a'))
    for (const text of [
      '',
      '01A1FFFF-0304-72B8-8317-0D786661AD2A',
      "01a1ffff-0304-72b8-8317-0d786661ad2a' or 1=1",
      '../x',
    ])
      assert.equal(isId(text), false)
  })
})
