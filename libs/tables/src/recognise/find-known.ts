import { LAYOUTS } from '../layouts/registry.ts'
import type { ColumnMapping, TableKind, TableShape } from '../table-shape.ts'
import type { HeaderCandidate } from './find-header.ts'

/** What was found of a table, and where in the text its header begins. */
export type FoundTable = Omit<TableShape, 'encoding'> & { start: number }

/** The first line that is the header of a layout we know. */
export function findKnown(candidates: readonly HeaderCandidate[]): FoundTable | null {
  for (const candidate of candidates) {
    for (const { kind, mapColumns } of LAYOUTS) {
      const mapping = mapColumns(candidate.columns)
      if (mapping !== null) return asFound(candidate, kind, mapping)
    }
  }
  return null
}

/** The line with most columns of the layout that a person says it is, when nothing shows that it is another. */
export function findAsked(candidates: readonly HeaderCandidate[], asked: TableKind | undefined): FoundTable | null {
  const layout = LAYOUTS.find(({ kind }) => kind === asked)
  const found = candidates.flatMap((candidate) => {
    const mapping = layout?.mapColumns(candidate.columns, true) ?? null
    return layout === undefined || mapping === null ? [] : [asFound(candidate, layout.kind, mapping)]
  })
  return found.toSorted((a, b) => countPlaces(b.mapping) - countPlaces(a.mapping))[0] ?? null
}

function countPlaces(mapping: readonly ColumnMapping[]): number {
  return mapping.filter(({ target }) => target !== 'custom').length
}

function asFound(
  { line, start, delimiter, columns }: HeaderCandidate,
  kind: TableKind,
  mapping: ColumnMapping[],
): FoundTable {
  const reasons: TableShape['reasons'] = [{ code: 'header-of-layout', facts: { line, layout: kind } }]
  return { kind, start, delimiter, headerLine: line, columns, mapping, reasons }
}
