import type { PartialDate } from '@lazo/jscontact'
import type { Draft } from '../draft/draft.ts'
import { newRow } from '../draft/parts.table.ts'
import { keyOf, type PositionValue, type Row, type RowOf } from '../draft/row.ts'

/** A draft of somebody who works elsewhere from a day on: the place that was left is kept with its end. Pure. */
export function moveOn(draft: Draft, left: RowOf<'position'>, next: PositionValue, on: PartialDate | null): Draft {
  const ended: Row = { ...left, value: { ...left.value, isFormer: true, to: on ?? left.value.to } }
  const rows = draft.rows.map((row) => (keyOf(row) === keyOf(left) ? ended : row))
  const begun = { ...newRow('position'), value: { ...next, place: null, isFormer: false, from: on, to: null } } as Row
  return { ...draft, rows: [...rows, begun] }
}
