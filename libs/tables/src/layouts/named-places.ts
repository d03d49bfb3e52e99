import type { TableKind } from '../table-shape.ts'
import { foldHeader } from './fold-header.ts'
import type { Layout } from './layout.ts'
import { type Place, placeColumns } from './place-columns.ts'
import { takePlaces } from './take-places.ts'

/** A place in the card, and the names that programs give its column: in every language, as folded words. */
export type NamedPlace = readonly [place: Place, ...names: string[]]

/** The columns of a program whose names follow its language. */
export interface NamedColumns {
  /** Names that hardly anybody else writes: two of them tell whose table it is. */
  own: readonly NamedPlace[]
  /** Names that other tables have as well. */
  shared: readonly NamedPlace[]
}

const OWN_NEEDED = 2
/** People add columns; when these are the most, it is a table of their own. */
const SHARE_NEEDED = 0.5

/**
 * A layout told by the names of its columns, in any order and any language, some of them missing. `rename` may put a name in place of
 * another where the rest of the header decides what it means.
 */
export function namedLayout(
  kind: TableKind,
  columns: NamedColumns,
  rename: (words: readonly string[]) => readonly string[] = (words) => words,
): Layout {
  const own = byName(columns.own)
  const places = new Map([...byName(columns.shared), ...own])
  return {
    kind,
    mapColumns(header, isAsked = false) {
      const names = rename(foldHeader(header))
      const known = names.filter((name) => places.has(name)).length
      const telling = new Set(names.filter((name) => own.has(name))).size
      const isOurs = telling >= OWN_NEEDED && known >= header.length * SHARE_NEEDED
      if (!isOurs && !(isAsked && known > 0)) return null
      return takePlaces(placeColumns(kind, header, (_, column) => places.get(names[column] ?? '')))
    },
  }
}

function byName(rows: readonly NamedPlace[]): ReadonlyMap<string, Place> {
  return new Map(rows.flatMap(([place, ...names]) => names.map((name) => [name, place] as const)))
}
