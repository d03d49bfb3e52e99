import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { IdMaker } from '#base/ids.ts'
import { MovableClock } from '#kit/movable-clock.ts'
import { readStamp, writeStamp } from './entry-stamp.ts'

const form = { formId: 'f', secret: Buffer.from('secret') }

describe('the stamp of a form', () => {
  const clock = new MovableClock()
  const ids = new IdMaker(clock)

  it('is good after three seconds and for a day', () => {
    const entryId = ids.next()
    const stamp = writeStamp(form, entryId)
    const after = (ms: number) => readStamp(form, stamp, new Date(clock.now().getTime() + ms))
    assert.deepEqual(after(1_000), { kind: 'too-soon' })
    assert.deepEqual(after(4_000), { kind: 'good', entryId })
    assert.deepEqual(after(25 * 3_600_000), { kind: 'stale' })
  })

  it('is good for its own form alone', () => {
    const stamp = writeStamp(form, ids.next())
    const later = new Date(clock.now().getTime() + 5_000)
    assert.equal(readStamp({ ...form, formId: 'g' }, stamp, later).kind, 'stale')
    assert.equal(readStamp({ ...form, secret: Buffer.from('other') }, stamp, later).kind, 'stale')
  })

  it('is never good when anything of it was made up', () => {
    const later = new Date(clock.now().getTime() + 5_000)
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((mark) => `${ids.next()}.${mark}`),
    )
    fc.assert(fc.property(anything, (text) => readStamp(form, text, later).kind === 'stale'))
  })
})
