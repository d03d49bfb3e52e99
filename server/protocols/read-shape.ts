import type { importInput, OutputOf } from '@lazo/contract'
import type { TableShape } from '@lazo/tables'
import { ProductError } from '#base/errors.ts'
import type { FileShape } from '#domain/imports/read/recognise-file.ts'
import { keepDefined } from './rest/keep-defined.ts'

type ShapeInput = NonNullable<OutputOf<typeof importInput>['shape']>
type ColumnInput = Extract<ShapeInput, { kind: 'table' }>['table']['mapping'][number]

/** The shape of a file as a person confirmed or changed it. Throws `input-invalid` for an encoding that nobody can read. */
export function readShape(shape: ShapeInput): FileShape {
  if (shape.kind !== 'table') return shape
  requireEncoding(shape.table.encoding)
  const mapping = shape.table.mapping.map(asChosen)
  return { kind: 'table', table: { ...keepDefined(shape.table), mapping, reasons: [] } }
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
