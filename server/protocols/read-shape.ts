import type { importInput, OutputOf } from '@lazo/contract'
import type { TableShape } from '@lazo/tables'
import { ProductError } from '#base/errors.ts'
import type { ImportShape } from '#domain/imports/bundle/import-shape.ts'
import { keepDefined } from './rest/keep-defined.ts'

type ShapeInput = NonNullable<OutputOf<typeof importInput>['shape']>
type FileInput = Exclude<ShapeInput, { kind: 'bundle' }>
type TableInput = Extract<ShapeInput, { kind: 'table' }>['table']
type ColumnInput = TableInput['mapping'][number]

/** The shape of what comes in as a person confirmed or changed it. Throws `input-invalid` for an encoding that nobody can read. */
export function readShape(shape: ShapeInput): ImportShape {
  if (shape.kind !== 'bundle') return readFileShape(shape)
  const parts = shape.parts.map((part) => ('shape' in part ? { ...part, shape: readFileShape(part.shape) } : part))
  return { kind: 'bundle', parts }
}

function readFileShape(shape: FileInput): Exclude<ImportShape, { kind: 'bundle' }> {
  if (shape.kind === 'table') return { kind: 'table', table: readTable(shape.table) }
  if (shape.kind !== 'xlsx') return shape
  return { kind: 'xlsx', workbook: { ...shape.workbook, table: readTable(shape.workbook.table) } }
}

function readTable(table: TableInput): TableShape {
  requireEncoding(table.encoding)
  return { ...keepDefined(table), mapping: table.mapping.map(asChosen), reasons: [] }
}

function asChosen(column: ColumnInput): TableShape['mapping'][number] {
  return { ...keepDefined(column), reason: { code: 'chosen', facts: {} } }
}

function requireEncoding(label: string): void {
  if (isEncoding(label)) return
  const facts = { in: 'body', field: 'shape/table/encoding' }
  throw new ProductError('input-invalid', 'There is no such encoding.', { facts })
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding.length > 0
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
