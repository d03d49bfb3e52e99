import { newRow } from '../draft/parts.table.ts'
import type { Row } from '../draft/row.ts'

/** A row read from elsewhere as a new one: with an id of its own, and a place nowhere yet. */
export function copyOf(row: Row): Row {
  const { id } = newRow(row.part)
  if (row.part !== 'position') return { ...row, id, isPrivate: false }
  return { ...row, id, value: { ...row.value, place: null } }
}
