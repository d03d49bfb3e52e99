import type { ColumnMapping, TableKind } from '../table-shape.ts'

/** Where a column of a known layout goes. */
export type Place = Pick<ColumnMapping, 'target' | 'part' | 'slot' | 'label'>

/** The mapping of a known layout: each column at its place; one that has none is kept under its name. */
export function placeColumns(
  layout: TableKind,
  header: readonly string[],
  placeOf: (name: string, column: number) => Place | null | undefined,
): ColumnMapping[] {
  return header.map((name, column) => {
    const place = placeOf(name, column)
    return place
      ? { column, name, ...place, reason: { code: 'column-of-layout', facts: { layout } } }
      : { column, name, target: 'custom', reason: { code: 'column-without-place', facts: { layout } } }
  })
}
