import type { ColumnMapping } from '../table-shape.ts'
import { CARD_COLUMN, OWN_COLUMNS } from '../write/own-columns.ts'
import type { Layout } from './layout.ts'

const PLACES = new Map<string, Pick<ColumnMapping, 'target' | 'part' | 'slot' | 'label'>>([
  ...OWN_COLUMNS.map(({ name, place }) => [name, place] as const),
  [CARD_COLUMN, { target: 'card' }],
])

/** The CSV that we write ourselves: columns to read and edit, and the whole card in the last one. */
export const lazoCsv: Layout = {
  kind: 'lazo-csv',
  title: 'Lazo’s own export',
  mapColumns(header) {
    if (!header.includes(CARD_COLUMN) || !header.includes('UID')) return null
    return header.map((name, column) => {
      const place = PLACES.get(name)
      if (place === undefined)
        return { column, name, target: 'custom', reason: 'added to our export: kept under its name' }
      return { column, name, ...place, reason: 'a column of our own export' }
    })
  },
}
