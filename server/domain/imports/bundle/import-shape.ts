import type { WorkbookShape } from '@lazo/tables'
import type { Remark } from '../../remark.ts'
import { type FileShape, kindName } from '../read/recognise-file.ts'
import type { LeftKind } from './left-kind.ts'

/** How a workbook is read. */
export interface WorkbookFile {
  readonly kind: 'xlsx'
  readonly workbook: WorkbookShape
}

/** A file of a bundle that holds contacts, and how it is read. */
export interface ContactPart {
  readonly path: string
  readonly shape: FileShape | WorkbookFile
}

/** A file of a bundle that is left, and what it is. */
export interface LeftPart {
  readonly path: string
  readonly left: LeftKind
  /** More about why it cannot be read. */
  readonly why?: Remark
}

/** How files that come together are read: every one of them is named. */
export interface BundleShape {
  readonly kind: 'bundle'
  /** Files with contacts first, those of one kind together. */
  readonly parts: readonly (ContactPart | LeftPart)[]
}

/** How what comes in is read. Plain data, kept with its import. */
export type ImportShape = FileShape | WorkbookFile | BundleShape

/** The files of a shape's bundle that hold contacts, each once, however often whoever chose the shape names it. */
export function contactParts(shape: BundleShape): ContactPart[] {
  const byPath = new Map(shape.parts.flatMap((part) => ('shape' in part ? [[part.path, part] as const] : [])))
  return [...byPath.values()]
}

/** The name of the kind of contacts in a file, for people and sources. A workbook with the columns of a program is of its kind. */
export function partKind(shape: FileShape | WorkbookFile): string {
  if (shape.kind !== 'xlsx') return kindName(shape)
  const { kind } = shape.workbook.table
  return kind === 'csv' ? 'xlsx' : kind
}

/** The kinds of contacts in what comes in, each once. */
export function kindsOf(shape: ImportShape): string[] {
  if (shape.kind !== 'bundle') return [partKind(shape)]
  return [...new Set(contactParts(shape).map((part) => partKind(part.shape)))]
}
