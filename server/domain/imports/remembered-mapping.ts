import { isSameJson } from '@lazo/jscontact'
import type { TableShape } from '@lazo/tables'
import type { ImportShape } from './bundle/import-shape.ts'

/** Where the columns of a table went when it was last imported, by the header it had. */
interface RememberedMapping {
  readonly columns: readonly string[]
  readonly mapping: TableShape['mapping']
}

/** What a source keeps of the columns that a person has confirmed; null where there were none to confirm. Pure. */
export function rememberMapping(shape: ImportShape): RememberedMapping | null {
  const table = tableOf(shape)
  return table && { columns: table.columns, mapping: table.mapping }
}

/** The shape with the columns as they were confirmed for this source, when the header is still the same. Pure. */
export function recallMapping(shape: ImportShape, kept: unknown): ImportShape {
  const table = tableOf(shape)
  const remembered = kept as RememberedMapping | null
  if (!table || !remembered || !isSameJson(table.columns, remembered.columns)) return shape
  const mapping = remembered.mapping.map((column) => ({ ...column, reason: { code: 'chosen', facts: {} } }))
  const recalled = { ...table, mapping } as TableShape
  if (shape.kind === 'xlsx') return { ...shape, workbook: { ...shape.workbook, table: recalled } }
  return { kind: 'table', table: recalled }
}

function tableOf(shape: ImportShape): TableShape | null {
  if (shape.kind === 'table') return shape.table
  return shape.kind === 'xlsx' ? shape.workbook.table : null
}
