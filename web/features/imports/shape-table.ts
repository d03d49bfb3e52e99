import type { ToldColumn, ToldShape, ToldTable } from './import-types.ts'

/** The table whose columns a person may put right: of a CSV or a workbook; null for everything else. Pure. */
export function tableOf(shape: ToldShape): ToldTable | null {
  if (shape.kind === 'table') return shape.table
  return shape.kind === 'xlsx' ? shape.workbook.table : null
}

/** The shape with other columns. Pure. */
export function withMapping(shape: ToldShape, mapping: readonly ToldColumn[]): ToldShape {
  const changed = [...mapping]
  if (shape.kind === 'table') return { ...shape, table: { ...shape.table, mapping: changed } }
  if (shape.kind !== 'xlsx') return shape
  return { ...shape, workbook: { ...shape.workbook, table: { ...shape.workbook.table, mapping: changed } } }
}

/** The shape with the reasons why the file was recognised so: a shape that a person has changed comes back without. Pure. */
export function keepReasons(shape: ToldShape, before: ToldShape): ToldShape {
  const reasons = tableOf(before)?.reasons ?? []
  if (shape.kind === 'table') return { ...shape, table: { ...shape.table, reasons } }
  if (shape.kind !== 'xlsx') return shape
  return { ...shape, workbook: { ...shape.workbook, table: { ...shape.workbook.table, reasons } } }
}

/** A place that a person may send a column to: the target of the contract and perhaps its part. */
export type ColumnPlace = `${ToldColumn['target']}` | `${ToldColumn['target']}/${string}`

/** Where a column goes, in one word for a list of choices. Pure. */
export function placeOf({ target, part }: ToldColumn): ColumnPlace {
  return part === undefined ? target : `${target}/${part}`
}

/** The column sent elsewhere. One that is no longer beside others of an address or a name stands alone. Pure. */
export function sendTo(column: ToldColumn, place: ColumnPlace): ToldColumn {
  const [target, part] = place.split('/') as [ToldColumn['target'], string | undefined]
  const { part: _part, slot, label, ...rest } = column
  const keepsSlot = slot !== undefined && target === column.target
  return {
    ...rest,
    target,
    ...(part === undefined ? {} : { part }),
    ...(keepsSlot ? { slot } : {}),
    ...(label !== undefined && keepsSlot ? { label } : {}),
  }
}
