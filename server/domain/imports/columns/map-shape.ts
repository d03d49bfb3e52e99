import type { Remark } from '../../remark.ts'
import { contactParts, type ImportShape } from '../bundle/import-shape.ts'
import { type ColumnWish, mapColumns } from './map-columns.ts'

/** What comes in as somebody wants it read, or what cannot be done of it. */
export type MappedShape = { readonly shape: ImportShape } | { readonly refusal: Remark }

/** The shape of a table, of a workbook, or of files with one table among them, with some columns put elsewhere. Pure. */
export function mapShape(shape: ImportShape, wishes: readonly ColumnWish[]): MappedShape {
  if (shape.kind === 'table') {
    const mapped = mapColumns(shape.table, wishes)
    return 'refusal' in mapped ? mapped : { shape: { ...shape, table: mapped.table } }
  }
  if (shape.kind === 'xlsx') {
    const mapped = mapColumns(shape.workbook.table, wishes)
    return 'refusal' in mapped ? mapped : { shape: { ...shape, workbook: { ...shape.workbook, table: mapped.table } } }
  }
  if (shape.kind === 'bundle') return mapOnlyTable(shape, wishes)
  return { refusal: { code: 'map-no-table', facts: {} } }
}

function mapOnlyTable(bundle: Extract<ImportShape, { kind: 'bundle' }>, wishes: readonly ColumnWish[]): MappedShape {
  const tables = contactParts(bundle).filter(({ shape }) => shape.kind === 'table' || shape.kind === 'xlsx')
  const [only] = tables
  if (only === undefined || tables.length > 1) return { refusal: { code: 'map-no-table', facts: {} } }
  const mapped = mapShape(only.shape, wishes)
  if ('refusal' in mapped || mapped.shape.kind === 'bundle') return mapped
  const changed = { path: only.path, shape: mapped.shape }
  return { shape: { ...bundle, parts: bundle.parts.map((part) => (part === only ? changed : part)) } }
}
