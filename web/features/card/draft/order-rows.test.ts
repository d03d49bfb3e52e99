import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { moveRow, placeRow, preferRow } from './order-rows.ts'
import { newRow } from './parts.table.ts'
import { keyOf, type Part, type Row } from './row.ts'

function row(part: Part, id: string): Row {
  return { ...newRow(part), id } as Row
}

const rows = [row('phone', 'a'), row('email', 'x'), row('phone', 'b'), row('phone', 'c')]
const ids = (list: readonly Row[]) => list.map(({ id }) => id).join('')

describe('the order of rows', () => {
  it('changes among those of one part', () => {
    assert.equal(ids(moveRow(rows, 'phone/a', 1)), 'bxac')
    assert.equal(ids(moveRow(rows, 'phone/b', -1)), 'bxac')
    assert.equal(moveRow(rows, 'phone/a', -1), rows)
    assert.equal(moveRow(rows, 'phone/c', 1), rows)
  })

  it('changes by dropping one where another stands', () => {
    assert.equal(ids(placeRow(rows, 'phone/a', 'phone/c')), 'xbca')
    assert.equal(ids(placeRow(rows, 'phone/c', 'phone/a')), 'caxb')
    assert.equal(placeRow(rows, 'phone/a', 'email/x'), rows)
  })

  it('has the preferred one first, marked', () => {
    const preferred = preferRow(rows, 'phone/c')
    assert.equal(ids(preferred), 'caxb')
    assert.deepEqual([keyOf(preferred[0]!), (preferred[0]!.value as { pref?: number }).pref], ['phone/c', 1])
  })
})
