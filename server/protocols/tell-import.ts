import type { Language } from '@lazo/contract'
import type { TableRemark } from '@lazo/tables'
import { type ErrorCode, errorCodes } from '#base/error-codes.table.ts'
import { type ErrorFacts, ProductError } from '#base/errors.ts'
import type { ImportPreview } from '#domain/imports/preview-import.ts'
import type { readImportState } from '#domain/imports/read-imports.ts'
import { describeRemark } from './describe-remark.ts'

type Note = ImportPreview['notes'][number]
type FileShape = ImportPreview['shape']
type Failure = NonNullable<Awaited<ReturnType<typeof readImportState>>['failure']>

/** A note on a row of an import, as code and facts for machines and as a message in a language. Pure. */
export function tellNote({ position, line, kind, cardId, remark, rowText }: Note, language: Language) {
  const { code, facts } = remark
  return { position, line, kind, cardId, code, facts: { ...facts }, message: describeRemark(remark, language), rowText }
}

/** How a file is read, with every reason said in a language. Pure. */
export function tellShape(shape: FileShape, language: Language) {
  if (shape.kind !== 'table') return { ...shape }
  const say = (reason: TableRemark) => ({ ...reason, message: describeRemark(reason, language) })
  const mapping = shape.table.mapping.map((column) => ({ ...column, reason: say(column.reason) }))
  return { ...shape, table: { ...shape.table, mapping, reasons: shape.table.reasons.map(say) } }
}

/** Why an import failed, as the error that ended it. Pure. */
export function errorOfFailure({ code, facts, message }: Failure): ProductError {
  const known = code !== null && Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : 'file-unreadable'
  return new ProductError(known, message, { facts: facts as ErrorFacts })
}
