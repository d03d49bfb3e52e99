import type { ColumnMapping, TableKind } from '../table-shape.ts'

/** A table that a program writes always alike, told by its header. One file for each; the registry lists them. */
export interface Layout {
  kind: TableKind
  /** Where the columns go, or null when this is not the header of the layout; a person who says that it is needs less proof. */
  mapColumns(header: readonly string[], isAsked?: boolean): ColumnMapping[] | null
}
