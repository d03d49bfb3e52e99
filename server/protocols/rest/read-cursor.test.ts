import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readDayCursor, readTimeCursor, writeTimeCursor } from './read-cursor.ts'

const ID = '01890a5d-ac96-774b-bcce-b302099a8057'
const INVALID = { code: 'cursor-invalid' }

describe('a cursor', () => {
  it('of a moment is read as it was written, also before 1970', () => {
    for (const day of ['1900-01-01', '1969-12-31', '1970-01-01', '2026-11-22']) {
      const at = new Date(`${day}T12:34:56.789Z`)
      assert.deepEqual(readTimeCursor(writeTimeCursor(at, ID)), { at, id: ID })
    }
  })

  it('of a moment before there were calendars, or of none, is refused', () => {
    for (const typed of ['-99999999999999', '--1', '-', '', '1e3', '1234567890123456'])
      assert.throws(() => readTimeCursor(`${typed}.${ID}`), INVALID, typed)
  })

  it('of a day that is in no calendar is refused', () => {
    assert.deepEqual(readDayCursor(`2024-02-29.${ID}`), { day: '2024-02-29', id: ID })
    for (const day of ['2025-02-30', '2025-02-29', '2025-04-31', '2025-13-01', '0000-01-01', 'x'])
      assert.throws(() => readDayCursor(`${day}.${ID}`), INVALID, day)
  })
})
