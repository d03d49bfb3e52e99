import type { Language, OutputOf, preview } from '@lazo/contract'
import type { TableRemark, TableShape } from '@lazo/tables'
import { type ErrorCode, errorCodes } from '#base/error-codes.table.ts'
import { type ErrorFacts, ProductError } from '#base/errors.ts'
import { type ImportShape, type LeftPart, partKind } from '#domain/imports/bundle/import-shape.ts'
import type { ImportPreview } from '#domain/imports/preview-import.ts'
import type { readImportState } from '#domain/imports/read-imports.ts'
import { describePlace } from './describe-place.ts'
import { describeRemark } from './describe-remark.ts'
import { leftWords } from './left-words.table.ts'

type Note = ImportPreview['notes'][number]
type FileShape = Exclude<ImportShape, { kind: 'bundle' }>
type ToldShape = OutputOf<typeof preview>['shape']
type ToldFile = Exclude<ToldShape, { kind: 'bundle' }>
type Failure = NonNullable<Awaited<ReturnType<typeof readImportState>>['failure']>

/** A note on a row of an import, as code and facts for machines and as a message in a language. Pure. */
export function tellNote({ position, file, line, kind, cardId, remark, rowText }: Note, language: Language) {
  const { code, facts } = remark
  return {
    position,
    file,
    line,
    kind,
    cardId,
    code,
    facts: { ...facts },
    message: describeRemark(remark, language),
    rowText,
  }
}

/** How what comes in is read, with every reason said in a language. Pure. */
export function tellShape(shape: ImportShape, language: Language): ToldShape {
  if (shape.kind !== 'bundle') return tellFileShape(shape, language)
  const parts = shape.parts.map((part) =>
    'shape' in part
      ? { path: part.path, shape: tellFileShape(part.shape, language) }
      : { path: part.path, left: part.left, message: tellLeft(part, language) },
  )
  return { kind: shape.kind, parts }
}

/** The files that came together, each with what it was read as or why it was left. Pure. */
export function tellFiles(shape: ImportShape, language: Language) {
  if (shape.kind !== 'bundle') return []
  return shape.parts.map((part) =>
    'shape' in part
      ? { path: part.path, kind: partKind(part.shape), left: null, message: null }
      : { path: part.path, kind: null, left: part.left, message: tellLeft(part, language) },
  )
}

/** What a file that was left is, and more where more is known. */
function tellLeft({ left, why }: LeftPart, language: Language): string {
  const what = leftWords[left][language]
  return why ? `${what}: ${describeRemark(why, language)}` : what
}

function tellFileShape(shape: FileShape, language: Language): ToldFile {
  if (shape.kind === 'table') return { ...shape, table: tellTable(shape.table, language) }
  if (shape.kind !== 'xlsx') return { ...shape }
  const { sheet, merged, table } = shape.workbook
  return { kind: shape.kind, workbook: { sheet, merged, table: tellTable(table, language) } }
}

function tellTable(table: TableShape, language: Language) {
  const say = (reason: TableRemark) => ({ ...reason, message: describeRemark(reason, language) })
  const mapping = table.mapping.map((column) => ({
    ...column,
    place: describePlace(column, language),
    reason: say(column.reason),
  }))
  return { ...table, mapping, reasons: table.reasons.map(say) }
}

/** Why an import failed, as the error that ended it. Pure. */
export function errorOfFailure({ code, facts, message }: Failure): ProductError {
  const known = code !== null && Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : 'file-unreadable'
  return new ProductError(known, message, { facts: facts as ErrorFacts })
}
